/** Certificates of attendance, and the public answer to whether one is genuine. Depends on registrations. */
@NullMarked
package fr.essaim.events.certificates;

import org.jspecify.annotations.NullMarked;
