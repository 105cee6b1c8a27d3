using Funnel.Domain.Assignment;
using Funnel.Domain.Contacts;
using Funnel.Domain.Standards;
using Funnel.Domain.Standards.Json;
using Funnel.Domain.Tests.Guardrails;
using NodaTime;

namespace Funnel.Domain.Tests.Standards;

public sealed class StandardJsonTests
{
    private const string North = """
        {
          "code": "north", "basedOn": "drm", "name": "North", "source": "handbook",
          "scale": { "name": "levels", "levels": [
            { "code": "hot", "buysWithin": "P10D", "contactInterval": "P3D", "factors": ["need"],
              "keyQuestions": ["budget", { "code": "plate", "name": { "zh": "牌照", "en": "licence plate" } }] },
            { "code": "cold", "name": { "zh": "冷", "en": "cold" } } ] },
          "dormancy": { "moreThanDays": 30, "required": ["test-drive"] },
          "followUpLevels": [ { "number": 1, "interval": "P2D" } ],
          "ownerContacts": { "name": "contacts", "contacts": [
            { "after": "P1M", "graceDays": 5, "topics": ["thanks"] } ] },
          "reassignment": [
            { "level": "hot", "after": "P20D", "action": "reassign", "targets": ["another-consultant"] } ],
          "headline": ["close-rate", "level-share-hot"]
        }
        """;

    [Fact]
    public void Read_VendorsOwn_HasItsLevelsNumbersAndRules()
    {
        var north = Sound(North);

        Assert.Equal(["hot", "cold"], north.Scale.Levels.Select(level => level.Code.Value));
        Assert.Equal(Period.FromDays(3), north.Cadence.IntervalAt(new("hot")));
        Assert.Equal(["budget", "plate"], north.Scale.Levels[0].KeyQuestions.Select(question => question.Code));
        Assert.Equal((30, ContactContents.TestDrive), (north.Dormancy.MoreThanDays, north.Dormancy.Required));
        Assert.Equal(Period.FromDays(2), Assert.Single(north.Cadence.FollowUpLevels).Interval);
        Assert.Equal(5, Assert.Single(north.OwnerContacts.Contacts).GraceDays);
        Assert.Equal(ReassignmentAction.Reassign, Assert.Single(north.Reassignment.Rules).Action);
        Assert.Equal(["close-rate", "level-share-hot"], north.Headline.Select(kpi => kpi.Id));
        Assert.Equal("handbook", north.Dormancy.Source.Citation);
        Assert.Equal("North", north.Name.Zh);
    }

    [Fact]
    public void Read_BasedOn_TakesWhatIsLeftOutFromThatStandard()
    {
        var own = Sound("""{ "code": "own", "basedOn": "lotus", "dormancy": { "moreThanDays": 20 } }""");

        Assert.Equal(
            ["more-than-days", "required/negotiation", "required/presentation", "required/test-drive"],
            StandardComparison.Of(SalesStandards.Lotus, own).Differences.Select(line => line.Key).Order());
    }

    [Fact]
    public void Read_OwnScaleOnDrm_DropsRulesForLevelsItLacks()
    {
        var own = Sound("""
            { "code": "own", "basedOn": "drm", "scale": { "name": "x", "levels": [
              { "code": "imminent" }, { "code": "later" } ] } }
            """);

        Assert.Equal(["imminent", "imminent"], own.Reassignment.Rules.Select(rule => rule.Level.Value));
    }

    [Fact]
    public void WriteAndRead_EveryBuiltInStandard_IsTheSame() => Assert.All(SalesStandards.All, standard =>
    {
        var read = Sound(StandardJson.Write(standard));

        Assert.Equal(standard.Lines, read.Lines);
        Assert.Equal(StandardJson.Write(standard), StandardJson.Write(read));
        Assert.Equal((standard.Code, standard.Name, standard.Source), (read.Code, read.Name, read.Source));
    });

    [Theory]
    [InlineData("""{ "basedOn": "gps" }""", "$.code: expected a value: it is required")]
    [InlineData("""{ "code": "x y", "basedOn": "gps" }""",
        "$.code: \"x y\": expected a code of letters, digits and hyphens")]
    [InlineData("""{ "code": "x", "basedOn": "gsp" }""",
        "$.basedOn: \"gsp\": expected one of the standards: gps sgm lotus nissan drm")]
    [InlineData("[]", "$: []: expected an object")]
    [InlineData("{ \"code\": ", "(line 1): expected well-formed JSON without duplicate members")]
    [InlineData("""{ "code": "x", "code": "y" }""", "expected well-formed JSON without duplicate members")]
    public void Read_Wrong_SaysWhereWhatAndWhy(string json, string said)
    {
        var fault = Assert.Single(StandardJson.Read(json).Faults);

        Assert.Contains(said, fault.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(""" "headline": ["close-rat"] """,
        "$.headline[0]: \"close-rat\": expected the id of a KPI of the catalogue")]
    [InlineData(""" "dormancy": { "moreThanDays": -1 } """,
        "$.dormancy.moreThanDays: -1: expected a whole number, 0 or more")]
    [InlineData(""" "dormancy": { "when": { "column": "level", "in": ["Z"] } } """,
        "$.dormancy.when.in[0]: \"Z\": expected one of: O H A B C N")]
    [InlineData(""" "dormancy": { "when": { "column": "state", "in": [] } } """,
        "$.dormancy.when.column: \"state\": expected one of the columns: filed_on ")]
    [InlineData(""" "dormancy": { "when": { "column": "is_presented" }, "moreThanDays": 30 } """,
        "$.dormancy.moreThanDays: expected one of the members when source")]
    [InlineData(""" "dormancy": { "moreThanDays": 1, "required": ["tea"] } """,
        "$.dormancy.required[0]: \"tea\": expected one of: presentation negotiation test-drive")]
    [InlineData(""" "followUpLevels": [ { "number": 1, "interval": "PT3H" } ] """,
        "$.followUpLevels[0].interval: \"PT3H\": expected an interval of whole days, weeks, months or years, such as ")]
    [InlineData(""" "followUpLevels": [{ "number": 1, "interval": "P1D" }, { "number": 1, "interval": "P2D" }] """,
        "expected each number once")]
    [InlineData(""" "dormency": {} """, "$.dormency: expected one of the members code ")]
    [InlineData(""" "scale": { "name": "n", "levels": [] } """,
        "$.scale.levels: []: expected at least one level, and each code once")]
    [InlineData(""" "scale": { "name": "n", "levels": [ { "code": "A" }, { "code": "A" } ] } """,
        "expected at least one level, and each code once")]
    [InlineData(""" "scale": { "name": "n", "levels": [ { "code": "A", "criteria": ["abc"] } ] } """,
        "$.scale.levels[0].criteria[0]: \"abc\": expected a known code, or an object with code and name")]
    [InlineData(
        """ "reassignment": [{ "level": "hot", "after": "P1M", "action": "reassign", "targets": ["marketing"] }] """,
        "$.reassignment[0].level: \"hot\": expected one of the levels: O H A B C N")]
    [InlineData(""" "reassignment": [{ "level": "H", "after": "P1M", "action": "reassign", "targets": [] }] """,
        "$.reassignment[0].targets: []: expected somebody to take over")]
    [InlineData(""" "ownerContacts": { "name": "n", "contacts": [ { "after": "P7D" }, { "after": "P7D" } ] } """,
        "expected at least one contact, and each due after the previous one's window")]
    [InlineData(""" "name": { "zh": "名" } """, "$.name.en: expected a value: it is required")]
    [InlineData(""" "calls": { "mostRings": "three" } """,
        "$.calls.mostRings: \"three\": expected a whole number, 1 or more")]
    [InlineData(""" "process": [ { "code": "a", "name": "n", "stage": "lunch" } ] """,
        "$.process[0].stage: \"lunch\": expected one of: base call ")]
    public void Read_WrongPart_SaysWhereWhatAndWhy(string part, string said)
    {
        var reading = StandardJson.Read($$"""{ "code": "x", "basedOn": "gps", {{part}} }""");

        var fault = Assert.Single(reading.Faults);
        Assert.Contains(said, fault.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Read_SeveralFaults_NamesThemAll()
    {
        var faulty = StandardJson.Read("""{ "name": 3, "headline": "x" }""");

        Assert.Equal(
            ["$.code", "$.name", "$.scale", "$.dormancy", "$.ownerContacts"],
            faulty.Faults.Select(fault => fault.Path));
    }

    [Fact]
    public void Read_WithAByteOrderMarkCommentsAndTrailingCommas_IsRead() => Assert.NotNull(
        StandardJson.Read((byte[])[0xEF, 0xBB, 0xBF, .. "{ /* ours */ \"code\": \"x\", \"basedOn\": \"gps\", }"u8])
            .Standard);

    [Fact]
    public void Read_SampleOfADealerGroup_IsSound()
    {
        var path = Path.Combine(SourceTree.Root, "samples/Funnel.Samples.Console/Standards/north-group.json");

        var north = Sound(File.ReadAllText(path));

        Assert.Equal(["P1", "P2", "P3", "P4"], north.Scale.Levels.Select(level => level.Code.Value));
        Assert.Equal(SalesStandards.Gps.Process, north.Process);
        Assert.Equal("微信", north.Lists.Manners.NameOf("wechat").Zh);
        Assert.Equal("懂车帝", north.Lists.Platforms.NameOf("dongchedi").Zh);
        Assert.Equal(north.Lists, Sound(StandardJson.Write(north)).Lists);
    }

    [Fact]
    public void Read_Lists_AddsToThoseOfTheBasisAndRenames()
    {
        var own = Sound("""
            { "code": "own", "basedOn": "lotus", "lists": {
              "manners": [ { "code": "wechat", "name": "WeChat" } ],
              "media": [ { "code": "D", "name": { "zh": "官网", "en": "our site" }, "source": "handbook 3" } ] } }
            """);

        Assert.Equal(
            "call message showroom home-visit wechat",
            string.Join(' ', own.Lists.Manners.Entries.Select(entry => entry.Code)));
        Assert.Equal("官网", own.Lists.Media.NameOf("D").Zh);
        Assert.Equal("handbook 3", own.Lists.Media.Entries[3].Source.Citation);
        Assert.Equal(SalesStandards.Lotus.Lists.LostDetails, own.Lists.LostDetails);
    }

    [Theory]
    [InlineData("""{ "fax": [] }""", "$.lists.fax")]
    [InlineData("""{ "manners": [ { "code": "we chat", "name": "x" } ] }""", "$.lists.manners[0].code")]
    [InlineData("""{ "manners": [ "call" ] }""", "$.lists.manners[0]")]
    [InlineData(
        """{ "manners": [ { "code": "x", "name": "x" }, { "code": "x", "name": "y" } ] }""", "$.lists.manners")]
    public void Read_FaultyLists_SaysWhere(string lists, string path)
    {
        var reading = StandardJson.Read($$"""{ "code": "own", "basedOn": "gps", "lists": {{lists}} }""");

        Assert.Contains(reading.Faults, fault => fault.Path == path);
    }

    private static SalesStandard Sound(string json) =>
        Assert.IsType<SalesStandard>(StandardJson.Read(json).Standard);
}
