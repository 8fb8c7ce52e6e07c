#pragma once

#include "core/base/changes.h"
#include "core/base/clock.h"
#include "core/dialing/calllog.h"
#include "core/dialing/campaignleads.h"
#include "core/dialing/diagnostics.h"
#include "core/dialing/inbox.h"
#include "core/dialing/stopdomains.h"
#include "core/dialing/stoplist.h"
#include "core/dialing/testcalls.h"
#include "core/leads/leadeditor.h"
#include "core/leads/leadrecords.h"
#include "core/leads/leadstore.h"
#include "core/prompts/scripthistory.h"
#include "core/rules/gate.h"
#include "core/rules/rulestore.h"
#include "core/settings/settings.h"
#include "core/storage/database.h"

#include <functional>
#include <memory>

// The interfaces of the features over SQLite. Writers take the database and announce what they did through
// `changes`; readers take the reading thread for searches and open one more connection for the thread that
// makes them. All references must outlive the object.

std::unique_ptr<LeadStore> makeSqlLeadStore(Database &database, Changes &changes, const Clock &clock);
/// `policy`: which numbers a person may type in (I-15).
std::unique_ptr<LeadEditor> makeSqlLeadEditor(Database &database, Changes &changes, const Clock &clock,
                                              const NumberPolicy &policy);
/// `gate` is called inside claiming transactions (I-14).
std::unique_ptr<CallLog> makeSqlCallLog(Database &database, Changes &changes, const Clock &clock,
                                        const Gate &gate);
/// `gate` as for the call log: its own numbers are those a test call may ring.
std::unique_ptr<TestCalls> makeSqlTestCalls(Database &database, Changes &changes, const Clock &clock,
                                            const Gate &gate);
/// `freeBytes` measures the disk for the inbox's reserve; that of the database where nothing is given.
std::unique_ptr<Inbox> makeSqlInbox(Database &database, Changes &changes, const Clock &clock, TimeScale scale,
                                    std::function<qint64()> freeBytes = {});
std::unique_ptr<Diagnostics> makeSqlDiagnostics(Database &database, Changes &changes, const Clock &clock);
std::unique_ptr<RuleStore> makeSqlRuleStore(Database &database, Changes &changes, const Clock &clock);
std::unique_ptr<ScriptHistory> makeSqlScriptHistory(Database &database, const Clock &clock);
std::unique_ptr<StopList> makeSqlStopList(Database &database, Changes &changes, const Clock &clock);
std::unique_ptr<StopDomains> makeSqlStopDomains(Database &database, Changes &changes, const Clock &clock);
std::unique_ptr<SettingsStore> makeSqlSettings(Database &database, Changes &changes);

std::unique_ptr<LeadReader> makeSqlLeadReader(ReadingThread &thread, const QString &databaseFile);
std::unique_ptr<LeadRecords> makeSqlLeadRecords(const QString &databaseFile);
std::unique_ptr<CallReader> makeSqlCallReader(ReadingThread &thread, const QString &databaseFile);
/// Opens its connection with the first page.
std::unique_ptr<CampaignLeadReader> makeSqlCampaignLeadReader(const QString &databaseFile);
std::unique_ptr<HealthReader> makeSqlHealthReader(const QString &databaseFile);
std::unique_ptr<DiagnosticsReader> makeSqlDiagnosticsReader(const QString &databaseFile);
std::unique_ptr<RuleReader> makeSqlRuleReader(const QString &databaseFile);
std::unique_ptr<ScriptHistoryReader> makeSqlScriptHistoryReader(const QString &databaseFile);
std::unique_ptr<StopListReader> makeSqlStopListReader(const QString &databaseFile);
