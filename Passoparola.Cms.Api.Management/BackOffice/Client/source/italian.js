// One dictionary from all files of texts; corrections come over everything.
import administration from './italian/administration.js';
import blocks from './italian/blocks.js';
import content from './italian/content.js';
import corrections from './italian/corrections.js';
import editors from './italian/editors.js';
import general from './italian/general.js';
import settings from './italian/settings.js';
import signIn from './italian/sign-in.js';
import users from './italian/users.js';

const dictionary = {};
for (const texts of [administration, blocks, content, editors, general, settings, signIn, users, corrections]) {
  for (const [area, words] of Object.entries(texts)) {
    dictionary[area] = { ...dictionary[area], ...words };
  }
}

export default dictionary;
