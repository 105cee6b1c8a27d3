using System.Text.Json;

namespace Funnel.Samples.Tests.Console;

public sealed class RuleCommandTests : IDisposable
{
    private readonly DatasetFolder _data = new();

    public RuleCommandTests()
    {
        _data.Write("dealers.csv", "dealer,name", "D1,锦华");
        _data.Write(
            "consultants.csv",
            "consultant,dealer,active_from,active_until",
            "Ann,D1,,2010-10-10",
            "Bob,D1,,",
            "Far,D2,,");
        _data.Write(
            "cards.csv",
            "card,dealer,consultant,customer_kind,channel,filed_on,model,level,next_contact_on,answered,planned_on,"
                + "follow_up_level",
            "K1,D1,Ann,retail,outreach,2010-10-01,星河,H,2010-10-04,budget;use,2010-10-12,1",
            "K2,D1,Ann,retail,phone,2010-10-02,星河,B,2010-10-05,,,",
            "K3,D1,Ann,retail,phone,2010-10-02,星河,B,,,,");
        _data.Write(
            "events.csv",
            "card,on,event,consultant,how",
            "K3,2010-10-03,order,,",
            "K3,2010-10-04,delivered,,");
        _data.Write(
            "traffic.csv",
            "traffic,dealer,consultant,kind,arrived_at,visit,sales_related,outcome",
            "T1,D1,Ann,visit,2010-10-05T09:00,first,true,none",
            "T2,D1,Ann,visit,2010-10-05T10:00,first,true,none",
            "T3,D1,Bob,visit,2010-10-05T11:00,first,true,none");
    }

    [Fact]
    public void Assess_RecordedAnswers_ShowsTheLevelTheyBearOut()
    {
        var cards = _data.Run("assess", "--today", "2010-10-05", "--format", "json").Json
            .GetProperty("cards").EnumerateArray().ToList();

        Assert.Equal(["K1", "K2"], cards.Select(card => Text(card, "card")));
        Assert.Equal(("H", "A", "H"), (Text(cards[0], "level"), Text(cards[0], "assessed"), Text(cards[0], "better")));
        Assert.Equal(
            [
                "question-current-vehicle", "question-other-models", "question-payment", "question-accessories",
                "question-date-needed",
            ],
            cards[0].GetProperty("missing").EnumerateArray().Select(reason => Text(reason, "code")));
        Assert.Equal(1, cards[0].GetProperty("followUpLevel").GetInt32());
        Assert.Equal("2010-10-04", Text(cards[0], "latestNextOn"));
        Assert.Equal("N", Text(cards[1], "assessed"));
    }

    [Fact]
    public void Assess_Table_CountsThoseAtAnotherLevel() => Assert.Contains(
        "2 张档案，2 张与记录的级别不一致",
        _data.Run("assess", "--today", "2010-10-05", "--lang", "zh").Output,
        StringComparison.Ordinal);

    [Fact]
    public void Rotation_Day_ShowsTurnsAndWhoIsNext()
    {
        var run = _data.Run("rotation", "--today", "2010-10-05", "--dealer", "D1", "--format", "json").Json;

        Assert.Equal("Ann", Text(run, "next"));
        Assert.Equal(
            [true, false, true],
            run.GetProperty("receptions").EnumerateArray().Select(r => r.GetProperty("inTurn").GetBoolean()));
    }

    [Fact]
    public void Rotation_Absent_IsPassedOver()
    {
        var run = _data.Run(
            "rotation", "--today", "2010-10-05", "--dealer", "D1", "--absent", "Ann", "--format", "json");

        Assert.Equal("Bob", Text(run.Json, "next"));
    }

    [Fact]
    public void Rotation_AbsentStranger_IsWrongUsage() => Assert.Equal(
        1, _data.Run("rotation", "--today", "2010-10-05", "--dealer", "D1", "--absent", "Zoe").Code);

    [Fact]
    public void Handover_OfALeaver_MovesOpenCardsAndOwners()
    {
        var run = _data.Run("handover", "--from", "Ann", "--to", "Bob", "--on", "2010-10-11", "--format", "json").Json;

        Assert.Equal("consultant-left", Text(run, "cause"));
        Assert.Equal(["K1", "K2"], Moved(run.GetProperty("cards")));
        Assert.Equal(["K3"], Moved(run.GetProperty("owners")));
    }

    [Fact]
    public void Handover_ToAnotherDealersConsultant_SaysWhyNot()
    {
        var run = _data.Run("handover", "--from", "Ann", "--to", "Far", "--on", "2010-10-11", "--format", "json").Json;

        Assert.Equal(
            "receiver-of-other-dealer",
            Text(run.GetProperty("cards")[0].GetProperty("reasons")[0], "code"));
        Assert.Empty(Moved(run.GetProperty("cards")));
    }

    [Fact]
    public void Handover_Out_WritesTheDatasetWithTheTransfers()
    {
        var target = Path.Combine(_data.Path, "after");

        var run = _data.Run("handover", "--from", "Ann", "--to", "Bob", "--on", "2010-10-11", "--out", target);

        Assert.Equal((0, ""), (run.Code, run.Error));
        var events = File.ReadAllText(Path.Combine(target, "events.csv"));
        Assert.Equal(2, events.Split("transferred").Length - 1);
        Assert.Contains("K3,2010-10-11,Bob,consultant-left", File.ReadAllText(
            Path.Combine(target, "owner_transfers.csv")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--to", "Zoe", "--cause", "load")]
    [InlineData("--to", "Bob", "--cause", "because")]
    public void Handover_UnknownReceiverOrCause_IsWrongUsage(params string[] more) =>
        Assert.Equal(1, _data.Run("handover", ["--from", "Ann", "--on", "2010-10-11", .. more]).Code);

    [Fact]
    public void Validate_ByDealerAndConsultant_CountsFindingsPerHundredRecords()
    {
        _data.Append("traffic.csv", "T4,D1,Bob,visit,2010-10-06T11:00,first,true,follow-up");

        var lines = _data.Run("validate", "--by", "dealer,consultant", "--format", "json").Json
            .GetProperty("quality").EnumerateArray().ToList();

        // Ann: three filings, two events of her card, two visits; Bob: two visits, one of them at fault.
        Assert.Equal(
            ["Ann 7 0", "Bob 2 1"],
            lines.Select(line =>
                $"{Text(line.GetProperty("key"), "consultant")} {line.GetProperty("records")} "
                + line.GetProperty("errors")));
    }

    [Fact]
    public void Validate_ByConsultantTable_ShowsTheRate()
    {
        var run = _data.Run("validate", "--by", "consultant");

        Assert.Contains("Data quality (findings per 100 records)", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Validate_OwnerTransferToAnotherDealer_IsAFindingOnItsRow()
    {
        _data.Write("owner_transfers.csv", "card,on,to,reason", "K3,2010-11-01,Far,load");

        Assert.Contains(
            "owner_transfers.csv 2 to Far",
            _data.Run("validate", "--format", "json").Json.GetProperty("findings").EnumerateArray().Select(found =>
                $"{Text(found, "file")} {found.GetProperty("line")} {Text(found, "column")} {Text(found, "value")}"));
    }

    [Fact]
    public void Conduct_Nissan_JudgesCallsRecordsAndTheDailyCheck()
    {
        _data.Write(
            "traffic.csv",
            "traffic,dealer,consultant,kind,arrived_at,sales_related,outcome,rings,hold_seconds",
            "T1,D1,Ann,call,2010-10-05T09:00,true,none,3,10",
            "T2,D1,Bob,call,2010-10-05T10:00,true,none,4,",
            "T3,D1,Bob,call,2010-10-05T11:00,true,none,,");
        _data.Append("events.csv", "K1,2010-10-06,contact,Ann,call");
        _data.Write(
            "record_checks.csv",
            "dealer,on,checked_at,closed_at",
            "D1,2010-10-05,2010-10-05T17:55,2010-10-05T18:00");

        var run = Conduct("nissan");

        Assert.Equal(
            ["calls 1/2", "contact-records 0/1", "same-day-check 1/2"],
            run.GetProperty("rules").EnumerateArray().Select(rule =>
                $"{Text(rule, "rule")} {rule.GetProperty("kept")}/{rule.GetProperty("judged")}"));
        Assert.Equal(
            [
                "calls Bob T2 answered-after-rings",
                "contact-records Ann K1 name-missing contact-missing next-contact-date-missing level-after-missing",
                "same-day-check   records-not-checked",
            ],
            run.GetProperty("findings").EnumerateArray().Select(Told));
    }

    [Fact]
    public void Conduct_Sgm_JudgesTheSixElementsOfACall()
    {
        _data.Write(
            "traffic.csv",
            "traffic,dealer,consultant,kind,arrived_at,sales_related,outcome,wait_seconds,elements,test_drive_invited",
            "T1,D1,Ann,call,2010-10-05T09:00,true,none,10,name;contact;need;used-car-offer;next-contact-date,true",
            "T2,D1,Bob,call,2010-10-05T10:00,true,none,9,name,false");

        Assert.Equal(
            [
                "calls Ann T1 answered-late",
                "call-records Bob T2 contact-missing need-missing used-car-offer-missing test-drive-invitation-missing "
                    + "next-contact-date-missing",
            ],
            Conduct("sgm").GetProperty("findings").EnumerateArray().Select(Told));
    }

    [Fact]
    public void Conduct_PitchedAfterARefusal_IsAFinding()
    {
        _data.Write(
            "events.csv",
            "card,on,event,consultant,how,contents,level,refused",
            "K1,2010-10-06,contact,Ann,call,negotiation,B,true");

        Assert.Contains(
            "pitched-after-refusal",
            Told(Conduct("nissan").GetProperty("findings")[0]), StringComparison.Ordinal);
    }

    [Fact]
    public void Conduct_StandardWithoutSuchRules_SaysSo() => Assert.Contains(
        "no rules about calls",
        _data.Run("conduct", "--from", "2010-10-01", "--to", "2010-10-31", "--standard", "gps").Output,
        StringComparison.Ordinal);

    public void Dispose() => _data.Dispose();

    private JsonElement Conduct(string standard) => _data.Run(
        "conduct", "--from", "2010-10-01", "--to", "2010-10-31", "--standard", standard, "--format", "json").Json;

    private static string Told(JsonElement found) => string.Join(
        ' ',
        [
            Text(found, "rule"), Text(found, "consultant"), Text(found, "record"),
            .. found.GetProperty("reasons").EnumerateArray().Select(reason => Text(reason, "code")),
        ]);

    private static IEnumerable<string?> Moved(JsonElement list) => list.EnumerateArray()
        .Where(item => item.GetProperty("moved").GetBoolean())
        .Select(item => Text(item, "card"));

    private static string? Text(JsonElement of, string name) => of.GetProperty(name).GetString();
}
