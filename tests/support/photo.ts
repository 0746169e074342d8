import { fromBase64 } from 'lib0/buffer';

/** A small JPEG: 48 by 48 pixels, light above and dark below. Its id is the SHA-256 of its bytes. */
export const photo = {
  id: 'fd9bc9c0cbf9a621f47fa9e4751ddad8a292efaa3c85422ca8bc68f3b5cfc6d4',
  bytes: fromBase64(
    [
      '/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAAoHBwgHBgoICAgLCgoLDhgQDg0NDh0VFhEYIx8lJCIfIiEmKzcvJik0KSEiMEExNDk7',
      'Pj4+JS5ESUM8SDc9Pjv/2wBDAQoLCw4NDhwQEBw7KCIoOzs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7',
      'Ozs7Ozs7Ozv/wAARCAAwADADASIAAhEBAxEB/8QAFgABAQEAAAAAAAAAAAAAAAAAAAQF/8QAFhABAQEAAAAAAAAAAAAAAAAAABNh',
      '/8QAFgEBAQEAAAAAAAAAAAAAAAAAAAMF/8QAFhEBAQEAAAAAAAAAAAAAAAAAABES/9oADAMBAAIRAxEAPwDdqVQ20trHjYq6pVDb',
      'S2kKuqVQ20tpCoqlUNdK6rE6uqVQ10rpCrqlUNdK6QqKxZDUqtlOrrFkNSpkq6xZDUqZK//Z',
    ].join(''),
  ),
};
