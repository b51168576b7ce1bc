import type { ShownView } from '../../protocol.js';
import type { Method } from './method.js';

export const VIEW_METHODS: Record<string, Method> = {
  'views.open': ({ trigger_id, view }, { triggers, views }) => {
    triggers.use(trigger_id);
    return answerWith(views.open(view));
  },

  'views.push': ({ trigger_id, view }, { triggers, views }) => {
    triggers.use(trigger_id);
    return answerWith(views.push(view));
  },

  'views.update': ({ view_id, external_id, view, hash }, { views }) =>
    answerWith(views.update(views.find(view_id ?? external_id).id, view, hash)),

  'views.publish': ({ view, hash }, { views }) => answerWith(views.publish(view, hash)),
};

function answerWith(view: ShownView): object {
  return { view: { ...view, state: { values: {} } } };
}
