using System.Text.Json;

namespace Funnel.Samples.Tests.Console;

public sealed class AuditCommandTests : IDisposable
{
    private static readonly string[] October = ["--from", "2010-10-01", "--to", "2010-10-31"];

    private readonly DatasetFolder _data = new();

    public AuditCommandTests()
    {
        _data.Write(
            "cards.csv",
            "card,dealer,consultant,customer_kind,channel,filed_on,model,level,customer,phone,recorded_on,recorded_by",
            "A,D1,C1,retail,phone,2010-10-10,星河,H,李明,13800000001,,",
            "B,D1,C2,retail,phone,2010-10-12,星河,B,王芳,13800000001,,",
            "C,D1,C2,retail,phone,2010-10-20,星河,B,赵云,13800000003,2010-11-05,C2");
        _data.Write(
            "events.csv", "card,on,event", "A,2010-10-10,order", "A,2010-10-11,delivered");
        _data.Write(
            "closes.csv",
            "dealer,month,as_of,known_on,standard,kpi,numerator,denominator,digest",
            "D1,2010-10,2010-10-31,2010-11-03,gps,new-prospects,2,,00");
        _data.Write(
            "accepted.csv",
            "rule,members,by,until,note",
            "entered-after-close,C,boss,2010-12-31,停电三天",
            "filed-at-delivery,B,C2,2010-10-30,");
    }

    [Fact]
    public void Audit_AsJson_HasFindingsRulesAndWhatWasAccepted()
    {
        using var json = JsonDocument.Parse(_data.Run("audit", [.. October, "--format", "json"]).Output);

        var findings = json.RootElement.GetProperty("findings");
        Assert.Equal(
            [
                """filed-at-delivery serious True D1 C1 ["A"] ["2010-10-10","2010-10-11"] """,
                """entered-after-close notice True D1 C2 ["C"] ["2010-10-20","2010-11-03","2010-11-05"] boss""",
            ],
            findings.EnumerateArray().Select(finding => string.Join(
                ' ',
                Text(finding, "rule"), Text(finding, "severity"), finding.GetProperty("certain").GetBoolean(),
                Text(finding, "dealer"), Text(finding, "consultant"), finding.GetProperty("members").GetRawText(),
                finding.GetProperty("on").GetRawText(), Text(finding, "acceptedBy"))));
        Assert.Equal("现货当场成交，或客户由他店、网络转来而未登记来店。", Text(findings[0], "innocentZh"));
        var rules = json.RootElement.GetProperty("rules");
        Assert.Equal(15, rules.GetArrayLength());
        Assert.Equal(1, rules[0].GetProperty("flagged").GetInt32());
        Assert.Equal(1, rules[0].GetProperty("looked").GetInt32());
        Assert.Equal(JsonValueKind.Null, rules[2].GetProperty("flagged").ValueKind);
        Assert.Equal("No showroom register is kept: not applicable.", Text(rules[2], "notApplicableEn"));
        Assert.Equal(
            ["entered-after-close 1 False False", "filed-at-delivery 0 True False"],
            json.RootElement.GetProperty("accepted").EnumerateArray().Select(check =>
                $"{Text(check, "rule")} {check.GetProperty("findings")} {check.GetProperty("hasRunOut")} "
                + $"{check.GetProperty("byTheConcerned")}"));
    }

    [Theory]
    [InlineData("en")]
    [InlineData("zh")]
    public void Audit_AsTable_TellsNobodysNamePhoneOrNote(string language)
    {
        var output = _data.Run("audit", [.. October, "--lang", language]).Output;

        Assert.Contains(language == "en" ? "May be explained by:" : "或可解释为：", output, StringComparison.Ordinal);
        Assert.DoesNotMatch("李明|王芳|赵云|1380000|停电三天", output);
    }

    [Fact]
    public void Audit_KnownOnADay_KnowsNoLaterRow()
    {
        var run = _data.Run("audit", [
            .. October, "--known-on", "2010-11-04", "--rule", "entered-after-close", "--format", "json",
        ]);

        using var json = JsonDocument.Parse(run.Output);
        Assert.Equal(0, json.RootElement.GetProperty("findings").GetArrayLength());
        Assert.Equal(1, json.RootElement.GetProperty("rules").GetArrayLength());
    }

    [Fact]
    public void Audit_ByConsultant_CountsEachRule()
    {
        var run = _data.Run("audit", [
            .. October, "--rule", "filed-at-delivery,staff-phone", "--by", "consultant", "--format", "json",
        ]);

        using var json = JsonDocument.Parse(run.Output);
        Assert.Equal(
            """{"key":{"consultant":"C2"},"rules":[{"rule":"filed-at-delivery","flagged":0,"looked":0},"""
            + """{"rule":"staff-phone","flagged":0,"looked":2}]}""",
            json.RootElement.GetProperty("groups")[1].GetRawText());
    }

    [Fact]
    public void Compare_ByARule_IsLikeAnyKpi()
    {
        var run = _data.Run("compare", [.. October, "--kpi", "staff-phone", "--format", "json"]);

        using var json = JsonDocument.Parse(run.Output);
        Assert.Equal(0, json.RootElement.GetProperty("centre").GetDouble());
        Assert.Equal(2, json.RootElement.GetProperty("groups").GetArrayLength());
    }

    [Theory]
    [InlineData("--rule", "filed-at-deliverry", "did you mean 'filed-at-delivery'?")]
    [InlineData("--known-on", "2010-10-30", "--known-on lies before --to.")]
    public void Audit_OfWhatThereIsNot_IsRefused(string option, string value, string told)
    {
        var run = _data.Run("audit", [.. October, option, value]);

        Assert.Equal(1, run.Code);
        Assert.Contains(told, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Accepted_WithoutMembers_IsAnErrorOfItsLine()
    {
        _data.Write(
            "accepted.csv", "rule,members,by,until", "staff-phone,;,boss,2010-12-31", "staff-phone,A,,2010-12-31");

        var run = _data.Run("audit", October);

        Assert.Equal(2, run.Code);
        Assert.Contains("accepted.csv", run.Error, StringComparison.Ordinal);
        Assert.Contains("ids joined by semicolons", run.Error, StringComparison.Ordinal);
    }

    public void Dispose() => _data.Dispose();

    private static string? Text(JsonElement of, string name) =>
        of.TryGetProperty(name, out var text) ? text.GetString() : null;
}
