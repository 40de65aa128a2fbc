/**
 * Kits: methods, stories and exercises that pioneers put together for others, in versions made of sections. Depends on
 * attachments, communities, organisations, people, programmes, records, territories and trainings.
 */
@NullMarked
package fr.essaim.kits;

import org.jspecify.annotations.NullMarked;
