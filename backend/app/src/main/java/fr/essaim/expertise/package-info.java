/**
 * The directory of expertise: what people want to be known for, their consent to be found by it, and what they did here that bears
 * it out (docs/adr/0018). Depends on people, topics, communities, resources and the geography.
 */
@NullMarked
package fr.essaim.expertise;

import org.jspecify.annotations.NullMarked;
