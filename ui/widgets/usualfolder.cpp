#include "ui/widgets/usualfolder.h"

#include <QDir>
#include <QStandardPaths>

QString usualFolder()
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QDir(documents).exists() ? documents : QDir::homePath();
}
