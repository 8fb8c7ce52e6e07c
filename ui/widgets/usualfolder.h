#pragma once

#include <QString>

/// Where a file dialog begins: the documents of the person, or the home folder where there are none.
QString usualFolder();
