using System.Text.Json.Serialization;
using Funnel.Domain.BaseCustomers;
using Funnel.Domain.Cards;
using Funnel.Domain.Channels;
using Funnel.Domain.Checks;
using Funnel.Domain.Contacts;
using Funnel.Domain.Dealers;
using Funnel.Domain.Entries;
using Funnel.Domain.FollowUp;
using Funnel.Domain.Intent;
using Funnel.Domain.Leads;
using Funnel.Domain.Traffic;
using Funnel.Domain.Wording;
using NodaTime.Serialization.SystemTextJson;

namespace Funnel.Domain.EntityFrameworkCore.EventFormats;

/// <summary>
/// How the library's own types are written in JSON: dates in ISO form, ids as they are, codes by their books.
/// </summary>
internal static class TextForms
{
    public static IReadOnlyList<JsonConverter> Converters { get; } =
    [
        NodaConverters.LocalDateConverter,
        NodaConverters.LocalDateTimeConverter,
        new TextConverter<CardId>(id => id.Value, text => new(text)),
        new TextConverter<DealerId>(id => id.Value, text => new(text)),
        new TextConverter<ConsultantId>(id => id.Value, text => new(text)),
        new TextConverter<ModelName>(id => id.Value, text => new(text)),
        Listed<MediaSource>(),
        Listed<LeadSource>(),
        Listed<LeadPlatform>(),
        Listed<ContactManner>(),
        Listed<LostDetail>(),
        new TextConverter<LevelCode>(id => id.Value, text => new(text)),
        new TextConverter<TrafficId>(id => id.Value, text => new(text)),
        new TextConverter<LeadId>(id => id.Value, text => new(text)),
        new TextConverter<BaseCustomerId>(id => id.Value, text => new(text)),
        Coded(Codes.Of<FilingChannel>()),
        Coded(Codes.Of<CustomerKind>()),
        Coded(Codes.Of<LostReason>()),
        Coded(Codes.Of<CorrectionCause>()),
        Coded(Codes.Of<ContactContents>()),
        Coded(Codes.Of<RecordElements>()),
        Coded(Codes.Of<TrafficKind>()),
        Coded(Codes.Of<VisitOrder>()),
        Coded(Codes.Of<TrafficOutcome>()),
        Coded(Codes.Of<CheckKind>()),
        Coded(Codes.Of<ProcessStage>()),
    ];

    private static TextConverter<TCode> Listed<TCode>()
        where TCode : struct, IListedCode<TCode> =>
        new(code => code.Value, text => default(TCode).Of(text));

    private static TextConverter<TCode> Coded<TCode>(CodeBook<TCode> codes)
        where TCode : struct, Enum =>
        new(codes.CodeOf, codes.Get);
}
