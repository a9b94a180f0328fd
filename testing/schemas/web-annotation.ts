/** The MUSTs of the Web Annotation Data Model (W3C Recommendation 23 February 2017) that apply to an annotation, each with its section. */

type Json = Record<string, unknown>;
const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const all = (value: unknown): unknown[] => (Array.isArray(value) ? value : value === undefined ? [] : [value]);
const DATE_TIME = /^-?\d{4,}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})?$/;
const IRI = /^[A-Za-z][A-Za-z0-9+.-]*:\S+$/;
const MOTIVATIONS = [
  'assessing',
  'bookmarking',
  'classifying',
  'commenting',
  'describing',
  'editing',
  'highlighting',
  'identifying',
  'linking',
  'moderating',
  'questioning',
  'replying',
  'tagging',
];

function* agentFaults(agent: unknown): Iterable<string> {
  if (typeof agent === 'string' ? !IRI.test(agent) : !isObject(agent)) yield '3.3.1 an agent is an IRI or an object';
  if (!isObject(agent)) return;
  if (agent['id'] !== undefined && !IRI.test(String(agent['id']))) yield '3.3.2 the id of an agent is an IRI';
  if (agent['name'] !== undefined && !all(agent['name']).every((name) => typeof name === 'string'))
    yield '3.3.2 a name is text';
  for (const type of all(agent['type']))
    if (!['Person', 'Organization', 'Software'].includes(String(type))) yield '3.3.2 the class of an agent';
}

function* bodyFaults(body: unknown): Iterable<string> {
  if (typeof body === 'string') {
    if (!IRI.test(body)) yield '3.2.1 a body that is text alone is an IRI';
    return;
  }
  if (!isObject(body)) yield '3.2 a body is an IRI or an object';
  else if (all(body['type']).includes('TextualBody')) {
    if (typeof body['value'] !== 'string') yield '3.2.4 a TextualBody has exactly one value, which is text';
    if (all(body['format']).length > 1 || all(body['language']).length > 1)
      yield '3.2.4 at most one format and language here';
    for (const purpose of all(body['purpose']))
      if (!MOTIVATIONS.includes(String(purpose))) yield '3.3.5 purpose is a motivation';
  } else if (body['id'] === undefined && body['source'] === undefined) yield '3.2.2 an external body has an id';
}

function* selectorFaults(selector: unknown): Iterable<string> {
  if (!isObject(selector)) {
    yield '4.2 a selector is an object';
    return;
  }
  const type = String(selector['type']);
  if (type === 'TextQuoteSelector') {
    if (typeof selector['exact'] !== 'string') yield '4.2.4 a TextQuoteSelector has exactly one exact';
    for (const key of ['prefix', 'suffix'])
      if (selector[key] !== undefined && typeof selector[key] !== 'string')
        yield `4.2.4 at most one ${key}, which is text`;
  } else if (type === 'TextPositionSelector') {
    for (const key of ['start', 'end'])
      if (!Number.isInteger(selector[key]) || Number(selector[key]) < 0) yield `4.2.5 exactly one ${key}, not negative`;
  } else if (!/^[a-z]+:\w+$/.test(type)) yield '4.2 a selector has a class of the model or of another vocabulary';
}

function* targetFaults(target: unknown): Iterable<string> {
  if (typeof target === 'string') {
    if (!IRI.test(target)) yield '3.2.1 a target that is text alone is an IRI';
    return;
  }
  if (!isObject(target)) {
    yield '3.2 a target is an IRI or an object';
    return;
  }
  const sources = all(target['source']);
  if (target['id'] === undefined && sources.length !== 1) yield '4.1 a specific resource has exactly one source';
  if (sources.some((source) => typeof source === 'string' && !IRI.test(source))) yield '4.1 the source is an IRI';
  for (const selector of all(target['selector'])) yield* selectorFaults(selector);
  for (const state of all(target['state'])) {
    if (!isObject(state)) yield '4.3 a state is an object';
    else if (state['type'] === 'TimeState') {
      const dates = all(state['sourceDate']);
      if (dates.length === 0) yield '4.3.1 a TimeState has a sourceDate or its start and end';
      if (!dates.every((date) => DATE_TIME.test(String(date)) && /(?:Z|[+-]\d{2}:\d{2})$/.test(String(date))))
        yield '4.3.1 sourceDate is xsd:dateTime with a time zone';
    }
  }
}

/** What an annotation lacks of the model's MUSTs. `embedded`: within a page, which carries the context. */
export function annotationFaults(annotation: unknown, embedded: boolean): string[] {
  if (!isObject(annotation)) return ['3.1 an annotation is an object'];
  const faults: string[] = [];
  const context = all(annotation['@context']);
  if (!embedded && !context.includes('http://www.w3.org/ns/anno.jsonld')) faults.push('3.1 @context names the model');
  if (typeof annotation['id'] !== 'string' || !IRI.test(annotation['id'])) faults.push('3.1 exactly one id, an IRI');
  if (!all(annotation['type']).includes('Annotation')) faults.push('3.1 type is Annotation');
  if (annotation['target'] === undefined || all(annotation['target']).length === 0)
    faults.push('3.1 one or more targets');
  if (annotation['body'] !== undefined && annotation['bodyValue'] !== undefined)
    faults.push('3.2.5 not body and bodyValue');
  if (annotation['bodyValue'] !== undefined && typeof annotation['bodyValue'] !== 'string')
    faults.push('3.2.5 bodyValue is text');
  for (const key of ['created', 'modified', 'generated']) {
    const dates = all(annotation[key]);
    if (dates.length > 1 || !dates.every((date) => DATE_TIME.test(String(date))))
      faults.push(`3.3.1 ${key} is one xsd:dateTime`);
  }
  for (const motivation of all(annotation['motivation']))
    if (!MOTIVATIONS.includes(String(motivation))) faults.push('3.3.5 motivation is one of the model');
  for (const creator of [...all(annotation['creator']), ...all(annotation['generator'])])
    faults.push(...agentFaults(creator));
  for (const body of all(annotation['body'])) faults.push(...bodyFaults(body));
  for (const target of all(annotation['target'])) faults.push(...targetFaults(target));
  return faults;
}

/** What a collection with its first page embedded lacks of the model's MUSTs (section 5). */
export function collectionFaults(file: unknown): string[] {
  if (!isObject(file)) return ['5 a collection is an object'];
  const faults: string[] = [];
  if (!all(file['@context']).includes('http://www.w3.org/ns/anno.jsonld')) faults.push('5.1 @context names the model');
  if (!IRI.test(String(file['id']))) faults.push('5.1 a collection has an IRI');
  if (!all(file['type']).includes('AnnotationCollection')) faults.push('5.1 type is AnnotationCollection');
  if (file['total'] !== undefined && !(Number.isInteger(file['total']) && Number(file['total']) >= 0))
    faults.push('5.1 total');
  const page = file['first'];
  if (!isObject(page)) return [...faults, '5.1 a collection that is not empty has its first page'];
  if (!IRI.test(String(page['id']))) faults.push('5.2 a page has an IRI');
  if (!all(page['type']).includes('AnnotationPage')) faults.push('5.2 type is AnnotationPage');
  if (!Array.isArray(page['items'])) return [...faults, '5.2 a page has its items in an array'];
  return [...faults, ...page['items'].flatMap((item) => annotationFaults(item, true))];
}
