using System.Text.Json;
using System.Text.Json.Serialization;

namespace Funnel.Domain.EntityFrameworkCore.EventFormats;

/// <summary>The bodies of the events as JSON, by source-generated code.</summary>
[JsonSerializable(typeof(FiledBody))]
[JsonSerializable(typeof(ContactBody))]
[JsonSerializable(typeof(DayBody))]
[JsonSerializable(typeof(LostBody))]
[JsonSerializable(typeof(TransferredBody))]
[JsonSerializable(typeof(MergedBody))]
[JsonSerializable(typeof(TookOverBody))]
[JsonSerializable(typeof(GaveBackBody))]
[JsonSerializable(typeof(CorrectionBody))]
[JsonSerializable(typeof(TrafficBody))]
[JsonSerializable(typeof(OwnerContactBody))]
[JsonSerializable(typeof(BaseCustomerBody))]
[JsonSerializable(typeof(LeadBody))]
[JsonSerializable(typeof(CheckBody))]
[JsonSerializable(typeof(RecordCheckBody))]
internal sealed partial class BodyJson : JsonSerializerContext
{
    /// <summary>The context with the library's own types written as their texts and codes.</summary>
    public static BodyJson Texts { get; } = new(WithTexts());

    private static JsonSerializerOptions WithTexts()
    {
        var options = new JsonSerializerOptions
        {
            PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
            DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
            RespectRequiredConstructorParameters = false,
            Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        };
        foreach (var converter in TextForms.Converters)
        {
            options.Converters.Add(converter);
        }

        return options;
    }
}
