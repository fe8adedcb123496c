/**
 * What Office.js of npm lacks and Microsoft's CDN has: tracked changes (WordApi 1.6), on the same wire. Served
 * behind the unmodified library; the names are those of @types/office-js.
 */
export const LATER_API = `
(function () {
  var make = OfficeExtension.BatchApiHelper, use = OfficeExtension.Utility;
  function define(name, base, properties) {
    function Made() { return base.apply(this, arguments) || this; }
    Made.prototype = Object.create(base.prototype, { constructor: { value: Made } });
    Object.defineProperty(Made.prototype, "_className", { get: function () { return name; } });
    var originals = properties.map(function (one) { return one[0].toUpperCase() + one.slice(1); });
    Object.defineProperty(Made.prototype, "_scalarPropertyNames", { get: function () { return properties.concat("_ReferenceId"); } });
    Object.defineProperty(Made.prototype, "_scalarPropertyOriginalNames", { get: function () { return originals.concat("_ReferenceId"); } });
    properties.forEach(function (one) {
      Object.defineProperty(Made.prototype, one, { get: function () {
        use.throwIfNotLoaded(one, this["_v_" + one], name, this._isNull);
        return this["_v_" + one];
      } });
    });
    Object.defineProperty(Made.prototype, "_ReferenceId", { get: function () { return this._v_ref; } });
    Made.prototype._KeepReference = function () { make.invokeMethod(this, "_KeepReference", 1, [], 4, 0); };
    Made.prototype.load = function (options) { return use.load(this, options); };
    Made.prototype.track = function () { this.context.trackedObjects.add(this); return this; };
    Made.prototype.untrack = function () { this.context.trackedObjects.remove(this); return this; };
    Made.prototype._handleResult = function (value) {
      base.prototype._handleResult.call(this, value);
      if (value === null || value === undefined) return;
      use.fixObjectPathIfNecessary(this, value);
      if (value._ReferenceId !== undefined) this._v_ref = value._ReferenceId;
      properties.forEach(function (one, at) {
        if (value[originals[at]] !== undefined)
          this["_v_" + one] = one === "date" ? use.adjustToDateTime(value[originals[at]]) : value[originals[at]];
      }, this);
    };
    Made.prototype._handleIdResult = function (value) {
      base.prototype._handleIdResult.call(this, value);
      if (value && value._ReferenceId !== undefined) this._v_ref = value._ReferenceId;
    };
    return (Word[name] = Made);
  }
  var Change = define("TrackedChange", OfficeExtension.ClientObject, ["author", "date", "text", "type"]);
  Change.prototype.accept = function () { make.invokeMethod(this, "Accept", 0, [], 0, 0); };
  Change.prototype.reject = function () { make.invokeMethod(this, "Reject", 0, [], 0, 0); };
  var All = define("TrackedChangeCollection", OfficeExtension.ClientObject, []);
  Object.defineProperty(All.prototype, "_isCollection", { get: function () { return true; } });
  Object.defineProperty(All.prototype, "items", { get: function () {
    use.throwIfNotLoaded("items", this._v_items, "TrackedChangeCollection", this._isNull);
    return this._v_items;
  } });
  var handle = All.prototype._handleResult;
  All.prototype._handleResult = function (value) {
    handle.call(this, value);
    if (!value || !value._Items) return;
    this._v_items = value._Items.map(function (one, at) {
      var item = make.createChildItemObject(Change, false, this, one, at);
      item._handleResult(one);
      return item;
    }, this);
  };
  ["Range", "Paragraph"].forEach(function (on) {
    Word[on].prototype.getTrackedChanges = function () {
      return make.createMethodObject(All, this, "GetTrackedChanges", 1, [], true, false, null, 4);
    };
  });
})();
`;
