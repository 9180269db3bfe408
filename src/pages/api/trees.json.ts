import { apiResponse } from '../../api.ts';
import { causesOfTrees, href, library } from '../../library.ts';
import { parseTarget } from '../../trees/graph.ts';
import { statePath, treePath } from '../../trees/urls.ts';

export const GET = async () => {
  const { trees, symptoms, questions, fixes, atlas } = await library();
  const causes = causesOfTrees(atlas, fixes);
  return apiResponse(
    trees.map(({ id, start, routes, after }) => ({
      id,
      url: treePath(href('/'), id),
      title: symptoms[id]?.title,
      summary: symptoms[id]?.summary,
      causes: causes(id),
      start,
      questions: Object.entries(routes).map(([question, options]) => ({
        id: question,
        url: statePath(atlas, id, question),
        text: questions[question]?.text,
        options: Object.entries(options).map(([option, target]) => ({
          id: option,
          label: questions[question]?.options[option]?.label,
          target,
          url: statePath(atlas, id, parseTarget(target).kind === 'again' ? parseTarget(target).id : target),
        })),
      })),
      after,
    })),
  );
};
