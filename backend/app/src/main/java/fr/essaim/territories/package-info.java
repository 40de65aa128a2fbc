/**
 * Areas that people work for, made of units of the geography and of one another, and who leads them. Programmes and people
 * depend on its public records and services; it depends on the geography.
 */
@NullMarked
package fr.essaim.territories;

import org.jspecify.annotations.NullMarked;
