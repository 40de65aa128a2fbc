/**
 * The resource centre: what people share to read, watch and use, with its published versions, votes, comments and collections.
 * Depends on attachments, communities, licences, territories, topics.
 */
@NullMarked
package fr.essaim.resources;

import org.jspecify.annotations.NullMarked;
