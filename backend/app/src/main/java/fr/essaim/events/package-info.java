/**
 * Dated happenings: their life, who may know of them, how one gets there. Their agenda and the tours they are on have packages of their own below. Depends on
 * attachments, communities, geography, programmes, territories, topics.
 */
@NullMarked
package fr.essaim.events;

import org.jspecify.annotations.NullMarked;
