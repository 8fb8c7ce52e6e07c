#pragma once

#include "tests/core/storage/calllogfixture.h"
#include "tests/ui/support/memorysettings.h"

#include "core/leads/leadstore.h"
#include "core/storage/sqlcalldesk.h"
#include "ui/calls/callspage.h"

/// The stores of the call log over a real database, with calls that ended in many ways.
struct CallsBench : CallLogFixture {
    std::unique_ptr<LeadReader> leadReader = makeSqlLeadReader(*thread, database->fileName());
    std::unique_ptr<LeadEditor> leadEditor = makeSqlLeadEditor(*database, changes, clock, gate->settings().numbers);
    std::unique_ptr<LeadRecords> leadRecords = makeSqlLeadRecords(database->fileName());
    std::unique_ptr<CallDesk> desk = makeSqlCallDesk(*database, changes, clock, *gate, QStringLiteral("Ann"));
    std::unique_ptr<CallDeskReader> deskReader = makeSqlCallDeskReader(*thread, database->fileName());
    MemorySettings store;

    CallsPage::Stores stores()
    {
        return { *reader,      *log,         *desk,   *deskReader, *leadReader,
                 *leadEditor,  *leadRecords, changes, store,       clock };
    }
    DeskCall deskCall(AttemptId id) { return deskReader->calls({ id }).value(0); }

    /// The n-th fictional number out of 5,400.
    static QString number(int n)
    {
        static constexpr std::array areas {
            "212", "213", "312", "303", "404", "415", "503", "602", "617", "702", "713", "808", "907", "512", "305", "214", "215", "216",
            "313", "314", "315", "316", "402", "405", "406", "407", "408", "410", "412", "413", "414", "419", "501", "502", "504", "505",
            "508", "509", "510", "513", "515", "516", "518", "601", "603", "605", "606", "608", "609", "610", "612", "614", "615", "616",
        };
        const QString area = QString::fromLatin1(areas[static_cast<size_t>(n / 100) % areas.size()]);
        return QStringLiteral("+1") + area + QStringLiteral("5550") + QString::number(100 + n % 100);
    }

    static QList<TestLead> people(int count)
    {
        QList<TestLead> people;
        for (int i = 0; i < count; ++i)
            people.append({ .phone = number(i) });
        return people;
    }

    /// A running campaign over `count` fresh leads.
    CampaignId campaign(int count, const QString &name = QStringLiteral("Spring"))
    {
        const CampaignId id = start(people(count), [&name](CampaignSettings &chosen) {
            chosen.name = name;
            chosen.budget = Money::fromUsd(500);
            chosen.concurrency = 1000;
        });
        change(QStringLiteral("UPDATE leads SET company = 'Sample Clinic ' || id"));
        return id;
    }

    Claim placeNext(CampaignId id)
    {
        ClaimRequest wanted = request(id);
        wanted.accountConcurrency = 1000;
        wanted.campaignConcurrency = 1000;
        wanted.worstCasePerAttempt = Money::fromUsd(0.01);
        const Claim claimed = value(log->claim(wanted));
        if (claimed.kind == Claim::Kind::Dial)
            record(claimed, AttemptState::Placed, [&claimed](DialVerdict &verdict) { verdict.callId = callIdOf(claimed); });
        return claimed;
    }

    static QString callIdOf(const Claim &claim) { return QStringLiteral("call-%1").arg(raw(claim.attempt)); }

    /// Ends a call; `kind` picks one of a dozen courses.
    void end(const Claim &claim, int kind)
    {
        static constexpr std::array answers { "human", "voicemail", "no-answer", "human", "human", "no-answer", "voicemail" };
        static constexpr std::array tags { "INTERESTED", "", "", "NOT_INTERESTED", "CALLBACK", "", "" };
        const auto course = static_cast<size_t>(kind) % answers.size();
        CallRecord record = report(claim, callIdOf(claim), QStringLiteral("completed"), QLatin1String(answers[course]));
        record.dispositionTag = QLatin1String(tags[course]);
        record.callLengthMinutes = course == 2 ? 0 : 1.3;
        record.price = Money::fromUsd(course == 2 ? 0.015 : 0.18);
        record.startedUtc = clock.nowUtc();
        record.summary = course == 0 ? QStringLiteral("Wants an appointment next week and asks for a written offer by e-mail.")
                                     : QStringLiteral("The call ended after a short exchange.");
        record.recordingUrl = QStringLiteral("https://api.bland.ai/v1/recordings/") + record.callId;
        if (record.answeredBy == QLatin1String("human"))
            record.transcript = conversation();
        apply(record);
    }

    /// Ends a call with a person after so many seconds, or reports another length of it.
    void endAfter(const Claim &claim, double seconds)
    {
        CallRecord record = report(claim, callIdOf(claim), QStringLiteral("completed"), QStringLiteral("human"));
        record.correctedSeconds = seconds;
        record.callLengthMinutes = seconds / 60;
        apply(record);
    }

    QList<TranscriptLine> conversation() const
    {
        const auto line = [this](TranscriptLine::Speaker speaker, int second, const char *words) {
            return TranscriptLine { speaker, QString::fromUtf8(words), clock.nowUtc().addSecs(second) };
        };
        return {
            line(TranscriptLine::Speaker::Agent, 0, "Hello, this is an AI assistant calling for Sample Supplies. This call is recorded."),
            line(TranscriptLine::Speaker::Callee, 6, "Oh, hello. What is it about?"),
            line(TranscriptLine::Speaker::Agent, 9, "You visited our stand at the trade fair and asked about the new ultrasound carts. May I arrange a demonstration for your team?"),
            line(TranscriptLine::Speaker::Callee, 21, "Yes, next week would be good. Please send something in writing <b>first</b>."),
            line(TranscriptLine::Speaker::Agent, 27, "Gladly. I will pass it on. Thank you, and goodbye."),
        };
    }

    /// `calls` attempts that ended, over the hours before now.
    void makeCalls(CampaignId id, int calls)
    {
        for (int i = 0; i < calls; ++i) {
            const Claim claimed = placeNext(id);
            if (claimed.kind == Claim::Kind::Dial)
                end(claimed, i * i / 3);
        }
    }
};
