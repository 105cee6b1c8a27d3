using Funnel.Samples.Dashboard.Recording.Fields;

namespace Funnel.Samples.Dashboard.Recording;

/// <summary>One field as a page shows it.</summary>
internal sealed record FieldView(Field Field, TypedValues Typed, FieldFault? Fault)
{
    public string Id => "field-" + Field.Name;

    public string HintId => Id + "-hint";

    public string ErrorId => Id + "-error";

    /// <summary>The ids of the hint and the error, for screen readers; null where there is neither.</summary>
    public string? DescribedBy => (Field.Hint is not null, Fault is not null) switch
    {
        (true, true) => $"{ErrorId} {HintId}",
        (true, false) => HintId,
        (false, true) => ErrorId,
        (false, false) => null,
    };

    /// <summary>Where a link to the field leads: its input, or the first box of several.</summary>
    public static string AnchorOf(Field field) =>
        field.Input == FieldInput.Several ? $"field-{field.Name}-{field.Choices[0].Value}" : $"field-{field.Name}";
}
