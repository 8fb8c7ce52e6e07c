#pragma once

#include "core/dialing/attempt.h"
#include "core/dialing/callbackground.h"

#include <QWidget>

class FactsGrid;
class PlainLabel;
class QPlainTextEdit;

/// The words a call was made with, to the letter: script and version, opening, task, what a machine was to
/// hear.
class CallWords final : public QWidget {
    Q_OBJECT
public:
    explicit CallWords(QWidget *parent = nullptr);
    void setWords(const AttemptDetail &call, const CallBackground &background);

private:
    FactsGrid *m_facts = nullptr;
    QPlainTextEdit *m_task = nullptr;
};
