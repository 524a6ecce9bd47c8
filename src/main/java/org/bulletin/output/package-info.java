/**
 * The folder that is published: everything is prepared aside before the first file is touched, each
 * file is replaced whole, and only files that an earlier build made are ever removed.
 */
@NullMarked
package org.bulletin.output;

import org.jspecify.annotations.NullMarked;
