#include "app/desktop/relaunch.h"

#include <QCoreApplication>
#include <QLocale>
#include <QProcess>

void Relaunch::requestIn(const QString &language)
{
    request();
    qputenv("LANGUAGE", language.toUtf8());
    if (language.isEmpty())
        qunsetenv("LC_ALL");
    else
        qputenv("LC_ALL", QLocale(language).name().toUtf8() + ".UTF-8");
}

Relaunch::~Relaunch()
{
    if (m_isRequested
        && !QProcess::startDetached(QCoreApplication::applicationFilePath(),
                                    QCoreApplication::arguments().mid(1)))
        qWarning("the program could not be started again");
}
