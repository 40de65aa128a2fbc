/** Long texts as people format them: Markdown in, what is allowed of it out. Depends on no feature. */
@NullMarked
package fr.essaim.shared.richtext;

import org.jspecify.annotations.NullMarked;
