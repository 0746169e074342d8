import { z } from 'zod';
import { type Plan, planFieldsSchema, planSchemas, questionSchema } from './plan-schema.ts';
import { limits } from './vocabulary.ts';

const { worries, goingWell, goals, steps, actions, agreements, participants } = planSchemas;

/** The JSON form of a plan. The order of each list is the order people gave it. */
export const planJsonSchema = planFieldsSchema.extend({
  question: questionSchema,
  worries: z.array(worries).max(limits.worries).default([]).describe('The most pressing first.'),
  goingWell: z.array(goingWell).max(limits.goingWell).default([]),
  goals: z.array(goals).max(limits.goals).default([]),
  steps: z.array(steps).max(limits.steps).default([]).describe('Small steps to the goals.'),
  actions: z.array(actions).max(limits.actions).default([]),
  agreements: z.array(agreements).max(limits.agreements).default([]).describe('What is agreed on sharing.'),
  participants: z.array(participants).max(limits.participants).default([]),
});

export function planToJson(plan: Plan): z.infer<typeof planJsonSchema> {
  return {
    question: plan.question,
    coordinator: plan.coordinator,
    talkDay: plan.talkDay,
    talkWords: plan.talkWords,
    worries: [...plan.worries.values()],
    goingWell: [...plan.goingWell.values()],
    goals: [...plan.goals.values()],
    steps: [...plan.steps.values()],
    actions: [...plan.actions.values()],
    agreements: [...plan.agreements.values()],
    participants: [...plan.participants.values()],
  };
}
