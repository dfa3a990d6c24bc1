/** What made-up questions are about: a field, its things, and what is asked of them. */
export interface Field {
	id: string;
	things: readonly string[];
	/** Questions, with the thing in place of the star, and a word they are searched by. */
	asks: readonly (readonly [ask: string, alias: string])[];
}

const general = [
	['Who makes the *?', 'maker'],
	['Since when has the * been sold?', 'first sold'],
	['What does the * cost to keep for a year?', 'running costs'],
	['Is the * easy to clean?', 'cleaning'],
	['How long does the * last?', 'lifetime'],
	['Can the * be repaired at home?', 'repair'],
	['Which parts of the * wear out first?', 'wear'],
	['How heavy is the * when it is empty?', 'weight'],
	['Does the * stand frost?', 'winter'],
	['Is the * quieter than the one before it?', 'noise'],
	['What was changed in the second version of the *?', 'new version'],
	['Why was the first * taken off the market?', 'recall'],
	['Where is the * tested?', 'test report'],
	['Which schools teach how to work with the *?', 'training course'],
	['How many people own a *?', 'owners'],
	['Is there a community of those who collect the *?', 'collectors'],
	['Under which name was the * sold abroad?', 'old name'],
	['Does the * come with a printed manual?', 'documentation'],
	['Which is faster to set up, the * or the model next to it?', 'set-up time'],
	['What do beginners get wrong with the *?', 'mistakes'],
	['Is the * said to be better for small rooms?', 'space'],
	['How much memory does the display of the * have?', 'storage'],
	['Which of the makers of the * were bought up?', 'companies'],
	['When will the next * come out?', 'announcement'],
] as const;

const kitchen = [
	['At what heat does the * work best?', 'temperature'],
	['Which flour suits the *?', 'baking'],
	['Does food stick to the *?', 'coating'],
	['How much water does the * take?', 'volume'],
	['May the * go into the dishwasher?', 'dishwasher'],
	['Which knives match the *?', 'blade'],
] as const;

const garden = [
	['How deep is the * set into the soil?', 'planting depth'],
	['Which insects does the * draw?', 'pollinators'],
	['How often is the * watered in summer?', 'irrigation'],
	['When does the * bloom in the north?', 'season'],
	['Does the * grow in the shade of a wall?', 'light'],
	['What is to be cut from the * in autumn?', 'pruning'],
] as const;

const road = [
	['How far does the * go on one charge?', 'range'],
	['Which tyres fit the *?', 'wheels'],
	['Is the * allowed on footpaths?', 'law'],
	['How well does the * brake in the wet?', 'braking distance'],
	['What load may the * carry?', 'payload'],
	['Who serves the * in the countryside?', 'workshop'],
] as const;

const office = [
	['Which formats can the * export?', 'file format'],
	['Does the * run on Windows and Linux?', 'operating system'],
	['What happens to the * when the network is down?', 'offline'],
	['Which licence does the * have for schools?', 'license'],
	['Is the * still maintained by its first developers?', 'support'],
	['How many errors does the * report in a benchmark?', 'reliability'],
] as const;

const adjectives = [
	'Aldern',
	'Birket',
	'Corvane',
	'Dunmore',
	'Ellery',
	'Farrow',
	'Gilsland',
	'Hollin',
];

function makeField(
	id: string,
	nouns: readonly string[],
	asks: readonly (readonly [string, string])[],
): Field {
	const things = nouns.flatMap((noun) => adjectives.map((name) => `${name} ${noun}`));
	return { id, things, asks: [...asks, ...general] };
}

/** Fields that have nothing to do with the shipped content and share its everyday words. */
export const fields: readonly Field[] = [
	makeField('kitchens', ['kettle', 'oven', 'bread pan', 'coffee mill', 'slicer', 'mixer'], kitchen),
	makeField('tableware', ['tea set', 'steamer', 'stock pot', 'wok', 'toaster', 'juicer'], kitchen),
	makeField('gardens', ['rose', 'apple tree', 'fern', 'lavender', 'hedge', 'clematis'], garden),
	makeField('orchards', ['pear tree', 'plum', 'currant', 'quince', 'vine', 'walnut tree'], garden),
	makeField('vehicles', ['bicycle', 'scooter', 'cargo bike', 'van', 'tram', 'trailer'], road),
	makeField('boats', ['ferry', 'barge', 'dinghy', 'canoe', 'tug', 'houseboat'], road),
	makeField(
		'offices',
		['printer', 'calendar', 'scanner', 'ledger', 'spreadsheet', 'planner'],
		office,
	),
	makeField('archives', ['catalogue', 'index', 'register', 'atlas', 'glossary', 'reader'], office),
];
