#include "app/desktop/relaunch.h"

#include <QCoreApplication>
#include <QProcess>

Relaunch::~Relaunch()
{
    if (m_isRequested
        && !QProcess::startDetached(QCoreApplication::applicationFilePath(),
                                    QCoreApplication::arguments().mid(1)))
        qWarning("the program could not be started again");
}
