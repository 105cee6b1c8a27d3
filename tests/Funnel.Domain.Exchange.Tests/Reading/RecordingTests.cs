using Funnel.Domain.Cards;
using Funnel.Domain.Entries;
using Funnel.Domain.Periods;
using Funnel.Domain.Standards;
using NodaTime;

namespace Funnel.Domain.Exchange.Tests.Reading;

/// <summary>When and by whom rows were written down, and corrections of them.</summary>
public sealed class RecordingTests
{
    private const string Cards =
        "card,dealer,consultant,customer_kind,channel,filed_on,model,level,next_contact_on,media,row,recorded_on,"
        + "recorded_by\n";

    private const string Events = "card,on,event,row,recorded_on,recorded_by,target,right_event,cause,note,to,reason\n";

    [Fact]
    public void Read_RecordedRows_KeepTheirIdDayMomentAndWriter()
    {
        using var folder = new SampleFolder()
            .With(DatasetFiles.Cards, Cards
                + "C1,D1,K1,retail,phone,2010-10-01,Fabia,B,2010-10-05,A,f1,2010-10-02T09:30:15,K9\n")
            .With(DatasetFiles.Events, Events + "C1,2010-10-05,order,e1,2010-10-07,,,,,,,\n");

        var card = folder.Read().History.Cards.Single();

        Assert.Equal(
            new Entry
            {
                Row = "f1",
                RecordedOn = new(2010, 10, 2),
                RecordedAt = new(9, 30, 15),
                RecordedBy = "K9",
            },
            card.Filing.Entry);
        Assert.Equal(new Entry { Row = "e1", RecordedOn = new(2010, 10, 7) }, Assert.Single(card.Events).Entry);
    }

    [Theory]
    [InlineData("C1,2010-10-05,order,e1,2010-10-04,,,,,,,", "2 recorded_on 2010-10-04")]
    [InlineData("C1,2010-10-05,order,e1,soon,,,,,,,", "2 recorded_on soon")]
    [InlineData("C1,,voided,v1,2010-10-09,,e9,,test-record,,,", "2 target e9")]
    [InlineData("C1,,voided,v1,,,f1,,test-record,,,", "2 recorded_on ")]
    [InlineData("C1,,voided,v1,2010-10-09,,,,test-record,,,", "2 target ")]
    [InlineData("C1,,voided,v1,2010-10-09,,f1,,car-returned,,,", "2 cause car-returned")]
    [InlineData("C9,,voided,v1,2010-10-09,,f1,,test-record,,,", "2 card C9")]
    [InlineData("C1,,voided,v1,2010-09-30,,f1,,test-record,,,", "2 target f1")]
    [InlineData("C1,2010-10-05,amended,v1,2010-10-09,,f9,,wrong-date,,,", "2 target f9")]
    [InlineData("C1,,amended,v1,2010-10-09,,f1,,wrong-date,,,", "2 on ")]
    [InlineData("C1,2010-10-05,undone,v1,2010-10-09,,f1,,wrong-date,,,", "2 event undone")]
    public void Read_WrongRecordings_AreErrorsThatNameTheirPlace(string row, string expected)
    {
        using var folder = new SampleFolder()
            .With(DatasetFiles.Cards, Cards
                + "C1,D1,K1,retail,phone,2010-10-01,Fabia,B,2010-10-05,A,f1,2010-10-02,K9\n")
            .With(DatasetFiles.Events, Events + row + "\n");

        var error = Assert.Single(folder.Read().Errors);

        Assert.Equal(expected, $"{error.Line} {error.Column} {error.Value}");
    }

    [Theory]
    [InlineData(
        "car-returned",
        "退车不是录入错误：车辆确已交付，交车保持不变。",
        "A returned car is no wrong entry: it was delivered, and stays so.")]
    [InlineData(
        "deal-regretted",
        "客户反悔不是录入错误：订单确曾签订，应登记退订或战败。",
        "A deal that is regretted is no wrong entry: it was made; record that the order was cancelled or the customer "
        + "lost.")]
    public void Read_VoidOfWhatDidHappen_IsRefusedInSoManyWords(string cause, string zh, string en)
    {
        using var folder = new SampleFolder()
            .With(DatasetFiles.Cards, Cards + "C1,D1,K1,retail,phone,2010-10-01,Fabia,B,2010-10-05,A,f1,,\n")
            .With(DatasetFiles.Events, Events + $"C1,,voided,v1,2010-10-09,,f1,,{cause},,,\n");

        var error = Assert.Single(folder.Read().Errors);

        Assert.Equal(("cause", cause, zh, en), (error.Column, error.Value, error.Message.Zh, error.Message.En));
    }

    [Fact]
    public void Read_WriterWhomNobodyLists_IsAFindingAtTheFirstRow()
    {
        using var folder = new SampleFolder()
            .With(DatasetFiles.Consultants, "consultant,dealer,name\nK1,D1,Ann\n")
            .With(DatasetFiles.Cards, Cards
                + "C1,D1,K1,retail,phone,2010-10-01,Fabia,B,2010-10-05,A,f1,,K1\n"
                + "C2,D1,K1,retail,phone,2010-10-01,Fabia,B,2010-10-05,A,f2,,K9\n"
                + "C3,D1,K1,retail,phone,2010-10-01,Fabia,B,2010-10-05,A,f3,,K9\n")
            .With(DatasetFiles.Events, Events
                + "C1,2010-10-05,order,e1,,K8,,,,,,\nC1,2010-10-06,delivered,,,,,,,,,\n")
            .With(
                DatasetFiles.OwnerContacts,
                "card,on,consultant,row,recorded_on,recorded_by\nC1,2011-01-05,K1,o1,,K7\n");

        var dataset = folder.Read();

        Assert.Equal(
            [
                "cards.csv:3 recorded_by=K9: No row of consultants.csv has this id.",
                "events.csv:2 recorded_by=K8: No row of consultants.csv has this id.",
                "owner_contacts.csv:2 recorded_by=K7: No row of consultants.csv has this id.",
            ],
            dataset.Findings.Shown().Where(found => found.Contains("recorded_by", StringComparison.Ordinal)));
        Assert.Equal("K9", dataset.History.Cards[new("C2")].Filing.Entry!.RecordedBy);
    }

    [Theory]
    [InlineData(5, 0)]
    [InlineData(6, 1)]
    public void Read_MoreThanHalfOfADealersRowsOfOneDay_WereRecordedInOneGo(int imported, int findings)
    {
        var rows = Enumerable.Range(1, 10).Select(card =>
            $"C{card},D1,K1,retail,phone,2010-10-01,Fabia,B,2010-10-05,A,,"
            + (card > 10 - imported ? "2010-11-30,\n" : ",\n"));
        using var folder = new SampleFolder().With(DatasetFiles.Cards, Cards + string.Concat(rows));

        var found = folder.Read().Findings.Where(one => one.Column == "recorded_on").ToList();

        Assert.Equal(findings, found.Count);
        Assert.All(found, one =>
        {
            Assert.Equal(("cards.csv", 6, "2010-11-30"), (one.File, one.Line, one.Value));
            Assert.StartsWith(
                "6 of the dealer's 10 rows were recorded in one go", one.Message.En, StringComparison.Ordinal);
            Assert.StartsWith("该经销商 10 行中有 6 行同日补录", one.Message.Zh, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void Read_EventsRecordedInOneGo_AreFoundAtTheFirstOfThem()
    {
        var rows = Enumerable.Range(2, 12).Select(day => $"C1,2010-10-{day:D2},contact,,2010-11-30,,,,,,,K1,call\n");
        using var folder = new SampleFolder()
            .With(DatasetFiles.Cards, Cards + "C1,D1,K1,retail,phone,2010-10-01,Fabia,B,2010-10-05,A,,,\n")
            .With(DatasetFiles.Events, "card,on,event,row,recorded_on,recorded_by,target,right_event,cause,note,to,"
                + "consultant,how\n" + string.Concat(rows));

        var found = Assert.Single(folder.Read().Findings, one => one.Column == "recorded_on");

        Assert.Equal(("events.csv", 2), (found.File, found.Line));
    }

    [Fact]
    public void Read_SecondCorrectionOfARow_IsAnError()
    {
        using var folder = new SampleFolder()
            .With(DatasetFiles.Cards, Cards + "C1,D1,K1,retail,phone,2010-10-01,Fabia,B,2010-10-05,A,f1,,\n")
            .With(DatasetFiles.Events, Events
                + "C1,2010-10-05,order,e1,,,,,,,,\n"
                + "C1,2010-10-06,amended,a1,2010-10-09,,e1,,wrong-date,,,\n"
                + "C1,,voided,v1,2010-10-10,,e1,,test-record,,,\n");

        var error = Assert.Single(folder.Read().Errors);

        Assert.Equal("4 target e1", $"{error.Line} {error.Column} {error.Value}");
    }

    [Fact]
    public void Read_AmendedRows_SayWhatTheyShouldHaveSaid()
    {
        using var folder = new SampleFolder()
            .With(DatasetFiles.Cards, Cards + "C1,D1,K1,retail,phone,2010-10-01,Fabia,B,2010-10-05,A,f1,,\n")
            .With(
                DatasetFiles.Events,
                "card,on,event,row,recorded_on,target,right_event,cause,reason,model,media\n"
                + "C1,2010-10-05,order,e1,,,,,,,\n"
                + "C1,2010-10-06,amended,a1,2010-10-09,e1,lost,wrong-event,gave-up,,\n"
                + "C1,2010-10-02,amended,a2,2010-10-10,f1,,wrong-date,,Octavia,\n");

        var dataset = folder.Read();

        Assert.Empty(dataset.Errors);
        var card = dataset.History.Cards.Single();
        Assert.Equal(
            (new LocalDate(2010, 10, 2), "Octavia", "B", false),
            (card.Filing.FiledOn, card.Filing.Model.Value, card.Filing.Level.Value, card.Filing.Media is not null));
        var lost = Assert.IsType<CardEvent.Lost>(Assert.Single(card.Events));
        Assert.Equal((new LocalDate(2010, 10, 6), LostReason.GaveUp), (lost.On, lost.Reason));

        var before = dataset.History.KnownBy(new(2010, 10, 9)).Cards.Single();
        Assert.Equal((new LocalDate(2010, 10, 1), "Fabia"), (before.Filing.FiledOn, before.Filing.Model.Value));
        Assert.IsType<CardEvent.OrderSigned>(
            dataset.History.KnownBy(new(2010, 10, 8)).Cards.Single().Events.Single());
    }

    [Fact]
    public void Read_VoidedRecords_CountUntilTheyWereCorrected()
    {
        using var folder = new SampleFolder()
            .WithTraffic(
                "T1,D1,K1,visit,2010-10-01T09:30,,,first,true,none,",
                "T2,D1,K1,visit,2010-10-02T09:30,,,first,true,none,")
            .With(
                DatasetFiles.Corrections,
                "file,id,cause,recorded_on,recorded_by\ntraffic,T1,entered-twice,2010-11-05,K9\n");
        var history = folder.Read().History;
        var october = ReportingPeriod.Month(2010, 10);

        Assert.Equal(2, Visits(october));
        Assert.Equal(2, Visits(october.KnownBy(new(2010, 11, 4))));
        Assert.Equal(1, Visits(october.KnownBy(new(2010, 11, 5))));

        long Visits(ReportingPeriod period) =>
            SalesStandards.Gps.Figures(history, period).Of([SalesStandards.Gps.Kpis.Get("showroom-traffic")])
                .Table.Total[0].Numerator;
    }

    [Theory]
    [InlineData("traffic,T9,entered-twice,2010-11-05", "2 id T9")]
    [InlineData("visits,T1,entered-twice,2010-11-05", "2 file visits")]
    [InlineData("traffic,T1,entered-twice,2010-09-30", "2 recorded_on ")]
    [InlineData("traffic,T1,regret,2010-11-05", "2 cause regret")]
    public void Read_WrongCorrections_AreErrorsThatNameTheirPlace(string row, string expected)
    {
        using var folder = new SampleFolder()
            .WithTraffic("T1,D1,K1,visit,2010-10-01T09:30,,,first,true,none,")
            .With(DatasetFiles.Corrections, $"file,id,cause,recorded_on\n{row}\n");

        var error = Assert.Single(folder.Read().Errors);

        Assert.Equal(expected, $"{error.Line} {error.Column} {error.Value}");
    }

    [Fact]
    public void WriteFolder_OfRecordedAndCorrectedRows_IsReadBackAsTheSame()
    {
        using var folder = new SampleFolder()
            .With(DatasetFiles.Cards, Cards
                + "C1,D1,K1,retail,phone,2010-10-01,Fabia,B,2010-10-05,A,f1,2010-10-02T09:30:15,K9\n"
                + "C2,D1,K1,retail,phone,2010-10-01,Fabia,B,2010-10-05,A,f2,,\n"
                + "C3,D1,K1,retail,phone,2010-10-03,Fabia,B,2010-10-05,A,f3,,\n")
            .With(DatasetFiles.Events, Events
                + "C1,2010-10-05,order,e1,2010-10-07T08:00,,,,,,,\n"
                + "C2,2010-10-06,merged,m2,2010-10-08,,,,,,C1,\n"
                + "C1,2010-10-06,amended,a1,2010-10-09,K9,e1,,wrong-date,,,\n"
                + "C3,,voided,v3,2010-10-10,,f3,,test-record,gone,,\n"
                + "C2,2010-10-02,amended,a2,2010-10-11,,f2,,wrong-date,,,\n")
            .WithTraffic("T1,D1,K1,visit,2010-10-01T09:30,,,first,true,none,")
            .With(
                DatasetFiles.Corrections,
                "file,id,cause,note,recorded_on,recorded_by\n"
                + "traffic,T1,entered-twice,\"twice, again\",2010-11-05,K9\n");
        using var first = new SampleFolder();
        using var second = new SampleFolder();
        var dataset = folder.Read();

        DatasetWriter.WriteFolder(first.Path, dataset);
        var again = first.Read();
        DatasetWriter.WriteFolder(second.Path, again);

        Assert.Empty(dataset.Errors);
        Assert.Empty(again.Errors);
        Assert.Equal(FullFolder.Texts(first), FullFolder.Texts(second));
        foreach (var day in Enumerable.Range(1, 40).Select(n => new LocalDate(2010, 9, 30).PlusDays(n)))
        {
            Assert.Equal(dataset.History.KnownBy(day).Cards, again.History.KnownBy(day).Cards);
            Assert.Equal(dataset.History.KnownBy(day).Traffic, again.History.KnownBy(day).Traffic);
        }
    }
}
