#pragma once

#include "core/base/result.h"
#include "core/dialing/bundlefile.h"

#include <QDialog>
#include <QFuture>

class PlainLabel;
class QListWidget;
class QPlainTextEdit;
class QPushButton;
class QStackedWidget;

/// Shows what the diagnostics bundle would hold, file by file, before anything is written.
class BundleSheet final : public QDialog {
    Q_OBJECT
public:
    /// `collecting` gives the files; the sheet says meanwhile that it waits.
    explicit BundleSheet(const QFuture<QList<BundleFile>> &collecting, QWidget *parent = nullptr);

    QList<BundleFile> files() const { return m_files; }
    /// What came of `saveRequested`: closes the sheet or says what is wrong.
    void showSaved(const Result<Done> &saved);

signals:
    void saveRequested(const QList<BundleFile> &files, const QString &fileName);

private:
    void createLayout();
    void showFiles(const QList<BundleFile> &files);
    void showFile(int index);
    void chooseFileName();

    QList<BundleFile> m_files;
    QStackedWidget *m_stack = nullptr;
    QListWidget *m_list = nullptr;
    PlainLabel *m_purpose = nullptr;
    QPlainTextEdit *m_text = nullptr;
    PlainLabel *m_problem = nullptr;
    QPushButton *m_save = nullptr;
};
