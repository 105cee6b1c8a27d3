using Funnel.Domain.Audit;
using Funnel.Domain.FollowUp;
using Funnel.Domain.Traffic;
using NodaTime;

namespace Funnel.Domain.Exchange.Tests.Reading;

public sealed class TrafficReadingTests
{
    private const string Used = "The id is used already; ids must be unique.";

    [Theory]
    [InlineData("T1 T2 T3", "")]
    [InlineData("T3 T1 T2", "")]
    [InlineData("T1 T1 T2", "3")]
    [InlineData("T2 T1 T2", "4")]
    [InlineData("T3 T1 T1 T3 T4 T4", "4 5 7")]
    [InlineData("T1 T10 T2 T10", "5")]
    public void Read_TrafficInAnyOrderOfIds_RefusesTheSecondOfAnId(string ids, string refused)
    {
        var rows = ids.Split(' ');
        using var folder = new SampleFolder()
            .WithTraffic(rows.Select(id => $"{id},D1,K1,call,2010-10-01T09:00,,,,true,none,"));

        var dataset = folder.Read(skipErrors: true);

        Assert.Equal(refused, string.Join(' ', dataset.Errors.Select(error => error.Line)));
        Assert.All(dataset.Errors, error => Assert.Equal(Used, error.Message.En));
        Assert.Equal(
            rows.Distinct(StringComparer.Ordinal), dataset.History.Traffic.Select(record => record.Id.Value));
    }

    [Fact]
    public void Read_TrafficOfACardLeftOut_TakesNoId()
    {
        using var folder = new SampleFolder()
            .With(DatasetFiles.Cards, SampleFolder.ThreeCards + "C9,D1,K1,retail,outreach,someday,Fabia,A,,,\n")
            .WithTraffic(
                "T5,D1,K1,call,2010-10-01T09:00,,,,true,follow-up,C9",
                "T5,D1,K1,call,2010-10-01T10:00,,,,true,none,",
                "T5,D1,K1,call,2010-10-01T11:00,,,,true,follow-up,C9");

        var dataset = folder.Read(skipErrors: true);

        Assert.Equal(new LocalDateTime(2010, 10, 1, 10, 0), Assert.Single(dataset.History.Traffic).ArrivedAt);
        Assert.Equal(
            ["traffic.csv:4 traffic=T5", "cards.csv:5 filed_on=someday"],
            dataset.Errors.Select(error => $"{error.File}:{error.Line} {error.Column}={error.Value}"));
    }

    [Fact]
    public void Read_WhatFewRecordsHave_IsKeptToo()
    {
        using var folder = new SampleFolder().With(
            DatasetFiles.Traffic,
            "traffic,dealer,consultant,kind,arrived_at,left_at,party_size,visit,sales_related,media,outcome,card,rings,"
            + "wait_seconds,elements,test_drive_invited,test_drive_taken\n"
            + "T1,D1,K1,call,2010-10-01T09:30:15.25,2010-10-01 9:31:00.5,,,true,,none,,3,12,name;need,,\n"
            + "T2,D2,K2,visit,2010-10-01T10:00,,2,again,false,B,follow-up,C3,,,,true,true\n");

        var history = folder.Read().History;

        Assert.Equal(
            [
                new()
                {
                    Id = new("T1"),
                    Dealer = new("D1"),
                    Consultant = new("K1"),
                    Kind = TrafficKind.Call,
                    ArrivedAt = new LocalDateTime(2010, 10, 1, 9, 30, 15, 250),
                    LeftAt = new LocalDateTime(2010, 10, 1, 9, 31, 0, 500),
                    IsSalesRelated = true,
                    Handling = new CallHandling(3, Duration.FromSeconds(12)),
                    Elements = RecordElements.Name | RecordElements.Need,
                    Outcome = TrafficOutcome.None,
                },
                new()
                {
                    Id = new("T2"),
                    Dealer = new("D2"),
                    Consultant = new("K2"),
                    Kind = TrafficKind.Visit,
                    ArrivedAt = new LocalDateTime(2010, 10, 1, 10, 0),
                    PartySize = 2,
                    Visit = VisitOrder.Again,
                    IsSalesRelated = false,
                    Media = new("B"),
                    IsInvitedToTestDrive = true,
                    HasTakenTestDrive = true,
                    Outcome = TrafficOutcome.FollowUp,
                    Card = new("C3"),
                },
            ],
            history.Traffic);
        Assert.Equal(new List<TrafficRecord>(history.Traffic)[1], history.Traffic[1]);
    }

    [Fact]
    public void Read_FindingsOfRowsAndOfRecords_AreTheSame()
    {
        using var folder = new SampleFolder()
            .WithEvents(
                "C1,2010-10-02,contact,K1,showroom,test-drive,,2010-10-09",
                "C2,2010-10-02,contact,K1,showroom,,,2010-10-09",
                "C3,2010-10-03,contact,K2,showroom,,,2010-10-09")
            .WithTraffic(
                "T1,D1,K1,visit,2010-10-02T09:00,,,,true,follow-up,C1",
                "T2,D1,K1,visit,2010-10-03T09:00,,,,true,follow-up,C2",
                "T3,D2,K2,visit,2010-10-03T09:00,,,,true,follow-up,C3",
                "T4,D2,K2,visit,2010-10-04T09:00,,,,true,filed,C3");

        var history = folder.Read().History;

        var findings = HistoryFindings.Of(history);
        Assert.Equal(findings, HistoryFindings.Of(history with { Traffic = [.. history.Traffic] }));
        Assert.Equal(
            ["test-drive-on-card-only C1", "follow-up-without-contact T2", "no-visit-record C2",
                "filed-on-another-day T4"],
            findings.Select(found => $"{found.Reason.Code} {found.Id}"));
    }

    [Fact]
    public void Read_TwoTransfersOfAnOwnerThatSayTheSame_AreFoundEachOnItsLine()
    {
        using var folder = new SampleFolder()
            .With(DatasetFiles.Consultants, "consultant,dealer\nK1,D1\nK2,D2\n")
            .WithEvents("C1,2010-10-08,order", "C1,2010-10-08,delivered")
            .With(DatasetFiles.OwnerTransfers, "card,on,to\nC1,2010-10-09,K2\nC1,2010-10-09,K2\n");

        var findings = folder.Read().Findings.Where(found => found.File == DatasetFiles.OwnerTransfers);

        Assert.Equal([2, 3], findings.Select(found => found.Line));
    }
}
