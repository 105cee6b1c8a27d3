using Funnel.Domain.Cards;
using Funnel.Domain.Channels;
using Funnel.Domain.Contacts;
using Funnel.Domain.Sources;
using Funnel.Domain.Wording;

namespace Funnel.Domain.Exchange.Tests.Reading;

public sealed class OwnListsTests : IDisposable
{
    private const string Cards =
        "card,dealer,consultant,customer_kind,channel,filed_on,model,level,media,lead_source,next_contact_on\n"
        + "C1,D1,K1,retail,outreach,2010-10-01,Fabia,A,K,live-stream,2010-10-05\n";

    private readonly SampleFolder _folder = new();

    private static CodeLists Own { get; } = new()
    {
        Media = CodeLists.BuiltIn.Media.With(New<MediaSource>("K")),
        LeadSources = CodeLists.BuiltIn.LeadSources.With(New<LeadSource>("live-stream")),
        Manners = CodeLists.BuiltIn.Manners.With(New<ContactManner>("wechat")),
        LostDetails = CodeLists.BuiltIn.LostDetails.With(New<LostDetail>("plate")),
        HandoverCauses = CodeLists.BuiltIn.HandoverCauses.With(New<HandoverCause>("moved-shop")),
    };

    [Fact]
    public void Read_CodesOfADealersOwnStandard_AreKeptAndWrittenOutAgain()
    {
        var dataset = Read(Own);

        Assert.Empty(dataset.Errors);
        Assert.DoesNotContain(dataset.Findings, finding => finding.Column == "reason");
        var card = Assert.Single(dataset.History.Cards);
        Assert.Equal(
            (new MediaSource("K"), new LeadSource("live-stream")), (card.Filing.Media, card.Filing.LeadSource));
        Assert.Equal("wechat", Assert.IsType<CardEvent.Contact>(card.Events[0]).Manner.Value);
        Assert.Equal("moved-shop", Assert.IsType<CardEvent.Transferred>(card.Events[1]).Cause?.Value);
        Assert.Equal("plate", Assert.IsType<CardEvent.Lost>(card.Events[2]).Detail?.Value);
        var target = Path.Combine(_folder.Path, "out");
        DatasetWriter.WriteFolder(target, dataset);
        var again = DatasetReader.Read(target, new(SampleFolder.Options.Rules with { Lists = Own }));
        Assert.Empty(again.Errors);
        Assert.Equal(card.Events, Assert.Single(again.History.Cards).Events);
    }

    [Fact]
    public void Read_CodesNobodyLists_AreErrorsAndAnUnlistedCauseAFinding()
    {
        var dataset = Read(CodeLists.BuiltIn);

        Assert.Equal(
            ["cards.csv media", "cards.csv lead_source", "events.csv how"],
            dataset.Errors.Select(error => $"{error.File} {error.Column}"));
        Assert.Contains("A B C D E F G H I J", dataset.Errors[0].Message.En, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_UnlistedCause_IsAFindingAndKept()
    {
        _folder.WithEvents("C1,2010-10-04,transferred,,,,,,left,,K9");

        var dataset = _folder.Read();

        Assert.Contains(dataset.Findings, finding => (finding.Column, finding.Value) == ("reason", "left"));
        var card = dataset.History.Cards.Single(one => one.Id.Value == "C1");
        Assert.Equal("left", Assert.IsType<CardEvent.Transferred>(card.Events[0]).Cause?.Value);
    }

    public void Dispose() => _folder.Dispose();

    private Dataset Read(CodeLists lists)
    {
        _folder.With(DatasetFiles.Cards, Cards).With(
            DatasetFiles.Events,
            "card,on,event,consultant,how,reason,to,detail\n"
            + "C1,2010-10-03,contact,K1,wechat,,,\n"
            + "C1,2010-10-04,transferred,,,moved-shop,K2,\n"
            + "C1,2010-10-05,lost,,,gave-up,,plate\n");
        return DatasetReader.Read(_folder.Path, new(SampleFolder.Options.Rules with { Lists = lists }));
    }

    private static ListedCode<TCode> New<TCode>(string code)
        where TCode : struct, IListedCode<TCode> => new(default(TCode).Of(code), new(code, code), Source.Ours);
}
