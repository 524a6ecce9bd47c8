package org.bulletin.images;

import java.util.List;

/** Tells the JDK's own readers and writers from those that a class path adds. */
final class JdkImageIo {

  private JdkImageIo() {}

  static boolean isOwn(Object provider, String[] formats, String wanted) {
    boolean own = "java.desktop".equals(provider.getClass().getModule().getName());
    return own && List.of(formats).contains(wanted);
  }
}
