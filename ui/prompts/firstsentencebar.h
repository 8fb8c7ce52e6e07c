#pragma once

#include "core/prompts/callscript.h"
#include "core/prompts/promptlibrary.h"

#include <QWidget>

class PlainLabel;
class QComboBox;

/// The locked opening above a script, in the language of the campaign or one that is chosen.
class FirstSentenceBar final : public QWidget {
    Q_OBJECT
public:
    explicit FirstSentenceBar(QWidget *parent = nullptr);

    /// Campaigns that use the script, then the general one without a campaign's name, which is offered in
    /// each language. The choice stays where it can.
    void setContexts(const QList<ScriptContext> &contexts);
    void setKind(ScriptKind kind);
    /// With placeholders where nothing is known.
    ScriptContext context() const;

signals:
    void contextChanged();

private:
    void showSentence();

    QList<ScriptContext> m_contexts;
    ScriptKind m_kind = ScriptKind::Call;
    PlainLabel *m_about = nullptr;
    PlainLabel *m_sentence = nullptr;
    QComboBox *m_look = nullptr;
};
