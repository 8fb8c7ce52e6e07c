#pragma once

class PlainLabel;
class QString;

/// Heads a group of what stands below.
PlainLabel *headingLabel(const QString &text);
/// For longer text that may be selected.
PlainLabel *wrappingLabel();
