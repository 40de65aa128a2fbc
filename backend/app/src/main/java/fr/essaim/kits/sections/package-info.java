/**
 * What a section of a kit says, how a text of one's own goes on with a later one of the kit, and which licences go together. Pure:
 * depends on no feature but licences.
 */
@NullMarked
package fr.essaim.kits.sections;

import org.jspecify.annotations.NullMarked;
