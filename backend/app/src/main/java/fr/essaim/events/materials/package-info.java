/** What events leave to those who came: resources and links. */
@NullMarked
package fr.essaim.events.materials;

import org.jspecify.annotations.NullMarked;
