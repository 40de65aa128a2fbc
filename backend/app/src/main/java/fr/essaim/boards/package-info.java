/**
 * What happens in communities, counted for who runs them. Reads what other features keep, in SQL, and changes nothing. Depends on
 * communities.
 */
@NullMarked
package fr.essaim.boards;

import org.jspecify.annotations.NullMarked;
