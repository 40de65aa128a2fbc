/** What working groups deliver, or will. Depends on working groups. */
@NullMarked
package fr.essaim.communities.groups.outputs;

import org.jspecify.annotations.NullMarked;
