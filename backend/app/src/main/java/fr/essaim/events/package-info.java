/**
 * Dated happenings: their life, who may know of them, how one gets there. Their agenda has a package of its own below. Depends on
 * attachments, communities, geography, programmes, territories, topics.
 */
@NullMarked
package fr.essaim.events;

import org.jspecify.annotations.NullMarked;
