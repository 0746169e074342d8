/**
 * How wide the characters of Atkinson Hyperlegible Next are, in thousandths of the font's size, as a browser measures
 * them: U+0020 to U+007E, then `others`. Pairs that stand closer together are not counted, so a line is at most as wide.
 */

/** How far a line as high as the font's size reaches under its baseline, as a part of that size. */
export const descent = 0.243;

const others = 'ÆæØøßĐđŁłŒœ…–—‘’“”·•€ÞþÐð';

/** In the medium weight, 500. */
export const regular = widthsOf(`
  293 293 337 697 599 939 729 180 313 313 485 601 235 366 235 408 653 420 560 586 618 596 609 521 619
  585 235 235 560 621 560 507 779 647 625 650 677 580 558 704 697 405 532 644 545 838 703 727 607 737
  628 599 578 688 614 868 648 605 612 326 408 344 564 383 261 536 578 495 577 548 335 572 559 271 251
  518 285 860 559 559 578 584 360 486 346 551 489 707 505 478 478 359 244 359 548
  921 871 727 559 598 697 577 575 317 1013 929 715 503 827 249 249 431 431 262 438 670 607 578 697
  574
`);

/** In the bold weight, 700. */
export const bold = widthsOf(`
  313 303 390 765 610 969 725 210 335 335 485 595 271 373 272 440 659 440 579 600 624 608 626 537 624
  571 272 272 569 612 569 547 781 678 643 658 689 597 566 718 701 425 561 664 552 858 717 747 629 757
  650 610 607 686 644 886 685 650 618 340 440 344 582 400 288 552 596 510 596 563 365 593 571 300 259
  555 318 882 571 576 596 599 376 508 376 567 530 740 540 521 506 381 254 381 537
  966 878 747 576 621 709 596 582 348 1024 936 781 501 832 269 269 479 479 294 438 678 629 596 709
  588
`);

function widthsOf(numbers: string): ReadonlyMap<string, number> {
  const widths = numbers.trim().split(/\s+/);
  const characters = [...Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)), ...others];
  return new Map(characters.map((character, index) => [character, Number(widths[index])]));
}
