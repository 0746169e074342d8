import { CalendarDays, Flag, MessageCircleQuestionMark, Share2, UsersRound } from 'lucide-react';
import { askQuestion, describePlan } from '../../shared/map/edit-plan.ts';
import type { PlanFields } from '../../shared/map/plan-schema.ts';
import { limits } from '../../shared/map/vocabulary.ts';
import { nameOfSomeone } from '../document/names.ts';
import { useMap, useSession } from '../document/session-provider.tsx';
import { DayField } from '../ui/day-field.tsx';
import { TextArea } from '../ui/text-area.tsx';
import { TextField } from '../ui/text-field.tsx';
import { useLanguage, useText } from '../ui/text-provider.tsx';
import { GoalList } from './goal-list.tsx';
import { ParticipantList } from './participant-list.tsx';
import { PlanList } from './plan-list.tsx';
import { PlanPart } from './plan-part.tsx';
import { dayInWords } from './plan-words.ts';
import { WhoField } from './who-field.tsx';

/** What a plan may have beside its three columns. Each part unfolds by itself, and none of it has to be filled in. */
export function PlanMore() {
  const text = useText();
  const language = useLanguage();
  const map = useMap();
  const { document, history, isReadOnly } = useSession();
  const { question, goals, agreements, coordinator, participants, talkDay, talkWords } = map.plan;
  const type = (fields: Partial<PlanFields>) =>
    history.perform(() => describePlan(document, fields), `plan ${Object.keys(fields)}`);
  const typing = { onBlur: history.settle, isReadOnly };
  const counted = (kind: 'goals' | 'agreements', count: number) =>
    count === 0 ? null : text(`plan.counts.${kind}`, { count });
  const saidOf = (...words: readonly string[]) => words.filter((each) => each !== '').join(' · ') || null;
  return (
    <section className="plan-more">
      <h3 className="plan-heading">{text('plan.more')}</h3>
      <PlanPart
        name="question"
        title={text('plan.question.title')}
        icon={MessageCircleQuestionMark}
        value={question.trim() || null}
      >
        <TextArea
          label={text('plan.question.label')}
          value={question}
          onChange={(words) => history.perform(() => askQuestion(document, words.toWellFormed()), 'plan question')}
          maxLength={limits.note}
          {...typing}
        />
      </PlanPart>
      <PlanPart name="goals" title={text('plan.lists.goals.title')} icon={Flag} value={counted('goals', goals.size)}>
        <p className="panel-note">{text('plan.lists.goals.hint')}</p>
        <GoalList />
      </PlanPart>
      <PlanPart
        name="agreements"
        title={text('plan.lists.agreements.title')}
        icon={Share2}
        value={counted('agreements', agreements.size)}
      >
        <p className="panel-note">{text('plan.lists.agreements.hint')}</p>
        <PlanList list={{ kind: 'agreements' }} label={text('plan.lists.agreements.title')} />
      </PlanPart>
      <PlanPart
        name="people"
        title={text('plan.people.title')}
        icon={UsersRound}
        value={saidOf(
          nameOfSomeone(map, coordinator, text),
          participants.size === 0 ? '' : text('plan.people.count', { count: participants.size }),
        )}
      >
        <WhoField
          label={text('plan.people.coordinator')}
          value={coordinator}
          onChange={(who) => type({ coordinator: who })}
        />
        <ParticipantList />
      </PlanPart>
      <PlanPart
        name="talk"
        title={text('plan.talk.title')}
        icon={CalendarDays}
        value={saidOf(talkDay === null ? '' : dayInWords(talkDay, language), talkWords.trim())}
      >
        <div className="side-by-side">
          <DayField
            label={text('plan.talk.day')}
            value={talkDay}
            onChange={(day) => type({ talkDay: day })}
            {...typing}
          />
          <TextField
            label={text('plan.talk.words')}
            value={talkWords}
            onChange={(words) => type({ talkWords: words.toWellFormed() })}
            maxLength={limits.when}
            {...typing}
          />
        </div>
      </PlanPart>
    </section>
  );
}
