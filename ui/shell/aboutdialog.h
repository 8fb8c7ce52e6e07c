#pragma once

#include "core/base/programpart.h"

#include <QDialog>

/// Version of the program, the parts it stands on with their versions and licences, and its own licence.
class AboutDialog final : public QDialog {
    Q_OBJECT
public:
    explicit AboutDialog(const QList<ProgramPart> &parts, QWidget *parent = nullptr);

private:
    void copyVersions() const;

    QList<ProgramPart> m_parts;
};
