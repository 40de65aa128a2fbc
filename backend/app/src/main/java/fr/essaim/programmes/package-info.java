/** Programmes that territories take part in, and their enrolments in a package of their own. Depends on territories. */
@NullMarked
package fr.essaim.programmes;

import org.jspecify.annotations.NullMarked;
