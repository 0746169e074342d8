import { agree } from './agree.ts';
import { arrangement } from './arrangement.ts';
import { asking } from './asking.ts';
import { commandLine } from './command-line.ts';
import { commands } from './commands.ts';
import { drawing } from './drawing.ts';
import { errors } from './errors.ts';
import { exchange } from './exchange.ts';
import { exporting } from './exporting.ts';
import { facts } from './facts.ts';
import { finding } from './finding.ts';
import { importing } from './importing.ts';
import { insight } from './insight.ts';
import { keeping } from './keeping.ts';
import { launcher } from './launcher.ts';
import { look } from './look.ts';
import { menu } from './menu.ts';
import { paper } from './paper.ts';
import { people } from './people.ts';
import { plan } from './plan.ts';
import { print } from './print.ts';
import { readers } from './readers.ts';
import { roles } from './roles.ts';
import { start } from './start.ts';
import { table } from './table.ts';
import { ui } from './ui.ts';

/** Everything the program says in Dutch: one file for each part of the program. Short sentences, plain words, B1. */
export const dutch = {
  agree,
  arrangement,
  asking,
  commandLine,
  commands,
  drawing,
  errors,
  exchange,
  exporting,
  facts,
  finding,
  importing,
  insight,
  keeping,
  launcher,
  look,
  menu,
  paper,
  people,
  plan,
  print,
  readers,
  roles,
  start,
  table,
  ui,
} as const;
