#pragma once

#include "core/leads/csvreader.h"
#include "core/leads/importlayout.h"
#include "core/leads/leadimport.h"

#include <QCoreApplication>

#include <variant>

/// Turns the records of a file into leads, or into refused rows with their reason. Pure; one thread at a
/// time.
class LeadRows final {
    Q_DECLARE_TR_FUNCTIONS(LeadImport)
public:
    LeadRows(const CsvGuess &guess, const ImportOptions &options);

    struct Accepted {
        NewLead row;
        /// What was repaired or is doubtful, translated; empty when plain.
        QString remark;
    };
    using Verdict = std::variant<Accepted, RejectedRow>;

    Verdict judge(const CsvReader::Record &record) const;
    const ImportLayout &layout() const { return m_layout; }

private:
    struct FoundNumber {
        ReadNumber read;
        QString heldReason;
        QString remark;
    };
    using Number = std::variant<FoundNumber, NumberFault>;

    QStringList fileCells(const CsvReader::Record &record) const;
    bool repeatsHeader(const QStringList &cells) const;
    Number numberOf(const QStringList &cells, const QString &region) const;
    Number severalNumbers(const QString &text, const QString &region, NumberFault fault) const;
    QString regionOf(const QStringList &cells) const;
    QString cell(const QStringList &cells, LeadField field) const;
    Lead leadOf(const QStringList &cells, const PhoneNumber &phone) const;
    void setNames(Lead &lead, const QStringList &cells) const;
    void setTimeZone(Lead &lead, const QStringList &cells) const;
    Consent consentOf(const QStringList &cells) const;

    const ImportLayout m_layout;
    const ImportOptions m_options;
    const QStringList m_header; ///< empty when the file has none
};
