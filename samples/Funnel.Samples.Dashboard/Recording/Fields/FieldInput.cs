namespace Funnel.Samples.Dashboard.Recording.Fields;

/// <summary>What a browser shows for a field.</summary>
internal enum FieldInput
{
    Date,
    Moment,
    Number,
    Text,
    LongText,
    Phone,

    /// <summary>One of a list.</summary>
    Choice,

    /// <summary>Any of a list: a box for each.</summary>
    Several,

    /// <summary>One box, ticked or not.</summary>
    Flag,
}
