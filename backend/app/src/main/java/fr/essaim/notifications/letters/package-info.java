/** Letters as they are read: rendering in the reader's language, links, unsubscription. Telling and digests write by it. */
@NullMarked
package fr.essaim.notifications.letters;

import org.jspecify.annotations.NullMarked;
