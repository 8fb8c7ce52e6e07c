#pragma once

#include "core/dialing/callbackground.h"

#include <QWidget>

class QPlainTextEdit;

/// What the provider has sent about a call, letter by letter, behind a fold: read when somebody opens it.
class RawRecordView final : public QWidget {
    Q_OBJECT
public:
    explicit RawRecordView(QWidget *parent = nullptr);
    /// `backgrounds` must outlive the view.
    void setSource(CallBackgrounds *backgrounds);
    /// Reads again when it is open.
    void setCall(AttemptId call);

private:
    void read();
    void show(const Result<QList<RawRecord>> &records);

    CallBackgrounds *m_backgrounds = nullptr;
    AttemptId m_call {};
    class Fold *m_fold = nullptr;
    QPlainTextEdit *m_text = nullptr;
};
