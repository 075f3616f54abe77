// Reads WebAssembly modules: their functions, and the bytes that they begin with.

/** The functions of a module with their names and lengths, from its code and name sections. */
export function functions(module) {
  const names = new Map();
  const lengths = [];
  let imported = 0;
  const file = reader(module, 8);
  while (file.more()) {
    const id = file.byte();
    const section = file.block();
    if (id === 2) imported = importedFunctions(section);
    if (id === 10) for (let left = section.number(); left; left--) lengths.push(section.block().length);
    if (id === 0 && section.text() === "name") readNames(section, names);
  }
  return lengths.map((bytes, at) => ({ name: names.get(at + imported) ?? "", bytes }));
}

/** What its memory holds at the start: `{ at, bytes }`, where each piece lies and the piece itself, in place. */
export function pieces(module) {
  const found = [];
  const file = reader(module, 8);
  while (file.more()) {
    const id = file.byte();
    const section = file.block();
    if (id !== 11) continue;
    for (let left = section.number(); left; left--) {
      if (section.number() !== 0) throw new Error("a piece that is not put in place from the start");
      section.byte();
      const at = section.number();
      section.byte();
      found.push({ at, bytes: section.take() });
    }
  }
  return found;
}

function importedFunctions(section) {
  let found = 0;
  for (let left = section.number(); left; left--) {
    section.text();
    section.text();
    const kind = section.byte();
    if (kind === 0) found += 1;
    if (kind === 1 || kind === 3 || kind === 4) section.byte();
    if (kind === 0 || kind === 4) section.number();
    else if (kind === 3) section.byte();
    else for (let more = section.number() & 1 ? 2 : 1; more; more--) section.number();
  }
  return found;
}

function readNames(section, names) {
  while (section.more()) {
    const id = section.byte();
    const list = section.block();
    if (id === 1) for (let left = list.number(); left; left--) names.set(list.number(), list.text());
  }
}

/** Reads bytes from front to back, as the WebAssembly format wants them read. */
function reader(bytes, at = 0) {
  const byte = () => bytes[at++];
  const number = () => {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const next = byte();
      value |= (next & 127) << shift;
      if (next < 128) return value >>> 0;
    }
  };
  const take = () => {
    const length = number();
    at += length;
    return bytes.subarray(at - length, at);
  };
  return {
    length: bytes.length,
    byte,
    number,
    more: () => at < bytes.length,
    take,
    block: () => reader(take()),
    text: () => take().toString(),
  };
}
