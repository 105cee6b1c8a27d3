using System.Text;
using Funnel.Domain.Exchange.Tests.Reading;

namespace Funnel.Domain.Exchange.Tests.Adf;

public sealed class AdfLeadsTests
{
    // Made up, in the manner of a mail from a lead provider: two prospects, the second without an id.
    private const string Mail =
        """
        <?adf version="1.0"?>
        <?xml version="1.0" encoding="UTF-8"?>
        <adf>
          <prospect status="new">
            <id sequence="1" source="carsite">77001</id>
            <requestdate>2010-10-04T09:30:00+02:00</requestdate>
            <vehicle interest="buy" status="new"><year>2010</year><make>Skoda</make><model>Fabia</model></vehicle>
            <customer>
              <contact>
                <name part="first">Erika</name><name part="last">Mustermann</name>
                <phone type="voice">+49 30 1234567</phone><email>erika@example.org</email>
              </contact>
            </customer>
            <vendor><id>D1</id><vendorname>North Motors</vendorname></vendor>
            <provider><name part="full" type="business">Car Site</name></provider>
          </prospect>
          <prospect>
            <requestdate>2010-10-05T10:00:00+08:00</requestdate>
            <vehicle><make>Skoda</make><model>Octavia</model></vehicle>
            <customer><contact><name part="full">Jan Novak</name></contact></customer>
            <vendor><vendorname>D2</vendorname></vendor>
            <provider><name>Autobazaar &amp; Sons</name></provider>
          </prospect>
        </adf>
        """;

    [Fact]
    public void Read_AutoLeadsBesideCards_AreLeadsAtTheDealersTime()
    {
        using var folder = new SampleFolder().With("mail-17.xml", Mail);

        var dataset = folder.Read();

        Assert.Empty(dataset.Errors);
        Assert.Equal(
            [
                ("77001", "D1", new(2010, 10, 4, 15, 30), "vertical-site"),
                ("mail-17-2", "D2", new NodaTime.LocalDateTime(2010, 10, 5, 10, 0), "other"),
            ],
            dataset.History.Leads.Select(lead => (
                lead.Id.Value, lead.Dealer.Value, lead.ReceivedAt, lead.Platform.Value)));
        Assert.Equal(3, dataset.History.Cards.Count);
        Assert.Equal(
            [
                "mail-17.xml:17 id=mail-17-2: The prospect has no id; one was made of the file's name and its place.",
                "mail-17.xml:17 provider=Autobazaar & Sons: The provider is no platform on the list of the standard in "
                + "use; its platform is other.",
            ],
            dataset.Findings.Shown());
    }

    [Fact]
    public void Read_OneAutoLeadFile_IsADatasetOfLeadsAlone()
    {
        using var folder = new SampleFolder().With("leads.adf", Mail);

        var dataset = DatasetReader.Read(Path.Combine(folder.Path, "leads.adf"), SampleFolder.Options);

        Assert.True(dataset.IsUsable);
        Assert.Equal((0, 2), (dataset.History.Cards.Count, dataset.History.Leads.Count));
    }

    [Fact]
    public void Read_ProspectSentAgain_IsOneLead()
    {
        using var folder = new SampleFolder()
            .With("a.adf", Prospect("<id>1</id>"))
            .With("b.adf", Prospect("<id>1</id>", status: "resend"));

        var dataset = folder.Read();

        Assert.Single(dataset.History.Leads);
        Assert.Equal(
            ["b.adf:2 id=1: It is the same prospect sent again, and counted once."], dataset.Findings.Shown());
    }

    [Fact]
    public void Read_FaultyProspects_AreNamedByLineAndElementAndNothingOfTheCustomer()
    {
        using var folder = new SampleFolder().With(
            "mail.xml",
            Mail.Replace("2010-10-04T09:30:00+02:00", "yesterday", StringComparison.Ordinal)
                .Replace("<vendorname>D2</vendorname>", "", StringComparison.Ordinal));

        var dataset = folder.Read();

        Assert.Equal(
            [
                "mail.xml:4 requestdate=yesterday: Expected a moment yyyy-MM-ddTHH:mm or yyyy-MM-ddTHH:mm:ss.",
                "mail.xml:17 vendor=: Expected a value.",
            ],
            dataset.Errors.Shown());
        Assert.False(dataset.IsUsable);
    }

    [Fact]
    public void Read_FaultyProspectSkipped_IsWrittenAsARowOfLeads()
    {
        using var folder = new SampleFolder().With(
            "mail.xml", Mail.Replace("2010-10-04T09:30:00+02:00", "yesterday", StringComparison.Ordinal));
        using var rejects = new SampleFolder();
        var options = SampleFolder.Options with { SkipErrors = true };
        var dataset = DatasetReader.Read(folder.Path, options);

        RejectedRows.Write(folder.Path, options, dataset, rejects.Path);

        Assert.Equal("mail-2", dataset.History.Leads.Single().Id.Value);
        Assert.StartsWith(
            "77001,D1,yesterday,vertical-site,",
            File.ReadAllLines(Path.Combine(rejects.Path, "leads.csv"))[1],
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<!DOCTYPE adf [<!ENTITY who SYSTEM \"file:///etc/passwd\">]>\n<adf>&who;</adf>", 1,
        "A document type (DTD), which may define entities or ask for other files, is refused.")]
    [InlineData("<adf>\n<prospect>\n<id></prospect></adf>", 3, "The XML is broken here; nothing of the file was read.")]
    [InlineData("<adf>&who;</adf>", 1, "The XML is broken here; nothing of the file was read.")]
    [InlineData("<leads/>", 1, "It is no auto-lead file: its root element is not adf.")]
    [InlineData("", 0, "The XML is broken here; nothing of the file was read.")]
    public void Read_WhatIsNoAutoLeadFile_IsOneErrorOfTheFile(string text, int line, string message)
    {
        using var folder = new SampleFolder().With("x.adf", text);

        folder.HasOneError($"x.adf:{line} =: {message}");
    }

    [Fact]
    public void Read_AnyOtherXml_IsNoPartOfADataset()
    {
        using var folder = new SampleFolder().With("settings.xml", "<settings/>");

        var dataset = folder.Read();

        Assert.True(dataset.IsUsable);
        Assert.Equal(
            ["settings.xml:0 =: It is no file of a dataset and was not read."], dataset.Findings.Shown());
    }

    [Fact]
    public void Read_LeadsInBothForms_AreNotGuessedToBeOne()
    {
        using var folder = new SampleFolder()
            .With("leads.csv", "lead,dealer,received_at,platform\nL1,D1,2010-10-04T09:30,chat\n")
            .With("x.adf", Prospect("<id>1</id>"));

        folder.HasOneError(
            "leads.csv:0 =x.adf: It is the same file as leads.csv; only one of them may be there.");
    }

    [Theory]
    [InlineData("<?ADF VERSION=\"1.0\"?>\r\n<?XML VERSION=\"1.0\"?>\r\n", "utf-8")]
    [InlineData("<?xml version=\"1.0\" encoding=\"iso-8859-1\"?><?adf version=\"1.0\"?>", "iso-8859-1")]
    [InlineData("", "utf-16")]
    public void Read_PrologAndEncodingAsProvidersWriteThem_AreRead(string prolog, string encoding)
    {
        var written = Encoding.GetEncoding(encoding);
        byte[] bytes = [.. written.Preamble, .. written.GetBytes(prolog + Prospect("<ID>Ø1</ID>"))];
        using var folder = new SampleFolder().With("x.adf", bytes);

        Assert.Equal("Ø1", folder.Read().History.Leads.Single().Id.Value);
    }

    private static string Prospect(string id, string status = "new") =>
        $"""
        <adf>
          <prospect status="{status}">{id}
            <requestdate>2010-10-04T09:30:00</requestdate>
            <vendor><id>D1</id></vendor><provider><service>chat</service></provider>
          </prospect>
        </adf>
        """;
}
