/**
 * Which territories and organisations adhere to which resource centre, and when. Events ask {@link
 * fr.essaim.adhesions.AdhesionReader} for the prices; the demonstration data calls in.
 */
@NullMarked
package fr.essaim.adhesions;

import org.jspecify.annotations.NullMarked;
