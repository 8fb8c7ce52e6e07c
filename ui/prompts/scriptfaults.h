#pragma once

#include "core/prompts/template.h"

#include <QFrame>

class PlainLabel;
class QListWidget;

/// The mistakes of a script, one line each: click or Enter goes to the place.
class ScriptFaults final : public QFrame {
    Q_OBJECT
public:
    explicit ScriptFaults(QWidget *parent = nullptr);

    void setFaults(const QList<TemplateFault> &faults);

signals:
    void chosen(const TemplateFault &fault);

private:
    QList<TemplateFault> m_faults;
    PlainLabel *m_summary = nullptr;
    QListWidget *m_list = nullptr;
};
