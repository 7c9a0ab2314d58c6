// @ts-check
// Made from words/ and from Rust (site/src/scripts/generated.rs) by every build: not to be edited.

/** The languages, in the order of each message. */
export const LANGS = ["en","zh"];
/** Where their dates are written. */
export const LOCALES = ["en-GB","zh-CN"];
/** A chart's own keys of the address. */
export const OWN_KEYS = ["tab","y","view","cur","rate","pick","focus","time","sort","grade","d"];
/** The keys that a chart in a frame can be asked to change. */
export const STATE_KEYS = ["tab","y","view","cur","rate","pick","focus","time","sort","grade","d","lang","theme"];
/** Flags of an embed that are off unless they are set. */
export const FLAGS = ["embed","plain","static","transparent"];
/** Flags of an embed that are on unless they are set to 0. */
export const FLAGS_ON = ["title","controls"];
/** Pixels of the design widths. */
export const WIDTHS = [360,640,1040];
/** Pixels from which an embed has the next design width. */
export const BOUNDS = [592,912];
/** Pixels from which a frame has the next design width. */
export const LEAST = [560,880];
/** Where the texts of the licences stand. */
export const LICENCES = ["https://opensource.org/license/mit","https://www.apache.org/licenses/LICENSE-2.0"];
/** The longest text that a host can ask for, in characters. */
export const LONGEST = 2000;
/** The tallest frame, in pixels. */
export const TALLEST = 20000;

export const checks = ["Checks", "核对"];
export const unit = ["Unit", "单位"];
export const asOf = ["As of", "截至"];
export const changedSomehow = ["The data have changed since this was shared", "分享后数据已有更新"];
export const colon = [": ", "："];
export const comma = [", ", "、"];
export const evidence = ["Evidence", "证据"];
export const notUnderstood = ["The link asks for something unknown", "链接中有无法识别的内容"];
export const printed = ["Printed as", "原文"];
export const site = ["Olympus", "奥林匹斯"];
export const source = ["Source", "来源"];
export const stop = [". ", "。"];
export const languageName = ["English", "中文"];
export const faultStopped = ["The program has stopped: reload the page.", "程序已停止运行，请重新加载页面。"];
/** @type {((facts: { command: string }) => string)[]} */
export const faultFolder = [({ command }) => `Browsers start no program from a folder on the disk: serve the folder, for example with “${command}” in it, or open the site as a single file, olympus.html.`, ({ command }) => `浏览器不会启动磁盘文件夹中的程序：请用本地服务器打开此文件夹（例如在其中运行 ${command}），或打开单文件版 olympus.html。`];
export const faultLost = ["Its program could not be downloaded, or this browser is too old for it: reload the page, or use a newer browser.", "可能是程序下载失败，也可能是浏览器版本过旧：请重新加载页面，或换用新版浏览器。"];
export const faultUnsupported = ["This browser cannot run WebAssembly, or it is turned off here: a current browser shows the live chart.", "此浏览器不支持 WebAssembly 或已将其停用，换用新版浏览器即可看到交互图表。"];
export const faultLoad = ["The program could not be downloaded: reload the page to try again.", "程序下载失败，请重新加载页面再试。"];
export const faultStart = ["The program was downloaded but does not run here: a current browser may run it.", "程序已下载，但无法在此运行，可换用新版浏览器。"];
export const fileOld = ["This browser is too old to unpack the file: open it in a newer browser.", "此浏览器版本过旧，无法解开文件，请换用新版浏览器。"];
export const fileDamaged = ["The file is damaged: get it again.", "文件已损坏，请重新获取。"];
export const fileStart = ["The program in the file does not run here: a newer browser may run it.", "文件中的程序无法在此运行，可换用新版浏览器。"];
/** @type {((facts: { name: string }) => string)[]} */
export const noPage = [({ name }) => `This file has no page of that name: ${name}`, ({ name }) => `此文件中没有此页面：${name}`];
export const toFront = ["To the story", "回到故事"];
/** @type {((facts: { day: string, from: string, version: string }) => string)[]} */
export const savedFrom = [({ day, from, version }) => `Saved from ${from} on ${day}, data version ${version}. This file holds all that it shows: it works without a network and sends nothing anywhere.`, ({ day, from, version }) => `${day}保存自 ${from}，数据版本 ${version}。所示内容全在此文件中：无需联网，也不向任何地方发送信息。`];
/** @type {((facts: { count: string }) => string)[]} */
export const claimsShown = [({ count }) => `Statements: ${count}`, ({ count }) => `${count} 条论断`];
export const newer = ["A newer version is ready.", "有新版本可用。"];
export const reload = ["Reload", "重新加载"];
export const offlineSeen = ["What you have opened works without a network.", "打开过的内容无需联网也能阅读。"];
/** @type {((facts: { size: string }) => string)[]} */
export const offlineKeep = [({ size }) => `Keep the whole site for offline reading (about ${size})`, ({ size }) => `保存整个网站，供离线阅读（约 ${size}）`];
export const offlineKeeping = ["Keeping the whole site for offline reading.", "正在保存整个网站，供离线阅读。"];
export const offlineStop = ["Stop", "停止"];
export const offlineAway = ["The network is away; keeping the whole site goes on when it is back.", "网络已断开，恢复后将继续保存整个网站。"];
export const offlineKept = ["The whole site is kept on this device and works without a network.", "整个网站已保存在此设备上，无需联网即可阅读。"];
export const offlineRemove = ["Remove", "移除"];
export const offlineRemoved = ["Removed. What you open still works without a network.", "已移除。打开过的内容仍可离线阅读。"];
export const offlineRoom = ["This device has no room for the whole site.", "此设备空间不足，无法保存整个网站。"];
export const offlineChanged = ["The whole site could not be kept: the server has files of another version.", "未能保存整个网站：服务器上的文件属于另一版本。"];
export const awayTitle = ["This page is not on your device", "此页未保存在设备上"];
export const awayText = ["There is no network, and this page has not been opened here before.", "网络已断开，且此页尚未在这里打开过。"];
export const awayAgain = ["Try again", "重试"];
export const awayKept = ["What you can read now", "现在可以阅读"];
/** @type {((facts: { file: string }) => string)[]} */
export const savedAs = [({ file }) => `Saved as ${file}.`, ({ file }) => `已保存为 ${file}。`];
/** @type {((facts: { why: string }) => string)[]} */
export const notSaved = [({ why }) => `It could not be saved: ${why}.`, ({ why }) => `未能保存：${why}。`];
export const whyOld = ["this browser is too old", "浏览器版本过旧"];
export const whyBroken = ["this browser stopped on the way", "浏览器中途停止"];
/** @type {((facts: { file: string }) => string)[]} */
export const whyMissing = [({ file }) => `${file} did not arrive`, ({ file }) => `文件未能载入：${file}`];
/** @type {((facts: { file: string, status: string }) => string)[]} */
export const whyRefused = [({ file, status }) => `${file} did not arrive (the server answered ${status})`, ({ file, status }) => `文件未能载入：${file}（服务器返回 ${status}）`];
export const citeFigure = ["Cite this figure", "引用此数字"];
export const citeClaim = ["Cite this statement", "引用此论断"];
export const citeNone = ["the site’s data no longer have it", "本站数据中已无此项"];
export const citeForm = ["Reference as", "引用格式"];
export const citeText = ["Text", "文字"];
export const citeTextNote = ["A sentence for a footnote.", "可直接放入脚注的文字。"];
export const citeBibtex = ["BibTeX", "BibTeX"];
export const citeBibtexNote = ["For LaTeX, and for most programs that keep references.", "用于 LaTeX 及多数文献管理软件。"];
export const citeCsl = ["CSL-JSON", "CSL-JSON"];
export const citeCslNote = ["For Zotero, Pandoc and citeproc; the number and its bounds are in it for programs.", "用于 Zotero、Pandoc 与 citeproc，其中含供程序读取的数字及其范围。"];
export const citeRis = ["RIS", "RIS"];
export const citeRisNote = ["For EndNote, Mendeley and library catalogues.", "用于 EndNote、Mendeley 与图书馆目录。"];
/** @type {((facts: { notes: string, title: string, version: string }) => string)[]} */
export const citedIn = [({ notes, title, version }) => `Olympus. ${title}. ${notes} Data version ${version}.`, ({ notes, title, version }) => `奥林匹斯：${title}。${notes}数据版本 ${version}。`];
/** @type {((facts: { address: string, day: string }) => string)[]} */
export const citedAt = [({ address, day }) => `${address} (accessed ${day}).`, ({ address, day }) => `${address} （访问于${day}）。`];
export const shareTitle = ["Share this chart", "分享此图"];
export const shareClose = ["Close", "关闭"];
/** @type {((facts: { why: string }) => string)[]} */
export const shareFailed = [({ why }) => `The dialog could not be opened: ${why}.`, ({ why }) => `未能打开分享窗口：${why}。`];
export const shareLink = ["Link to what you see", "当前所见的链接"];
export const shareCopy = ["Copy", "复制"];
export const shareCopied = ["Copied.", "已复制。"];
export const shareRefused = ["This browser does not let a page copy. The text is selected: copy it yourself.", "此浏览器不允许网页复制。文字已选中，请自行复制。"];
export const keepTitle = ["Keep what you see", "保存所见"];
export const keepFile = ["As a file", "存为文件"];
export const keepCopy = ["Copy as", "复制为"];
export const keepPicture = ["Picture", "图片"];
export const keepTable = ["Table", "表格"];
export const keepRefused = ["This browser does not let a page copy that.", "此浏览器不允许网页复制这项内容。"];
export const keepStill = ["the chart is not live here", "图表此时并非交互状态"];
export const keepNoPixels = ["the picture is too large for this browser", "图片过大，此浏览器无法生成"];
export const keepKey = ["Key: ", "图例："];
/** @type {((facts: { address: string, day: string, version: string }) => string)[]} */
export const keptFrom = [({ address, day, version }) => `${address} (data version ${version}, kept on ${day})`, ({ address, day, version }) => `${address} （数据版本 ${version}，${day}保存）`];
export const shareEmbed = ["Embed", "嵌入"];
export const shareForm = ["What to paste", "粘贴内容"];
export const shareOptions = ["Options", "选项"];
export const shareLanguage = ["Language", "语言"];
export const shareTheme = ["Theme", "主题"];
export const themeReader = ["the reader’s", "随读者"];
export const themeLight = ["light", "浅色"];
export const themeDark = ["dark", "深色"];
export const shareHeading = ["Title", "标题"];
export const shareControls = ["Controls", "控件"];
export const sharePinned = ["Keep these figures for good", "始终保留这些数字"];
export const sharePreview = ["Preview", "预览"];
export const shareLate = ["The preview is not ready yet. The heights in the snippets are those that the site reckons with.", "预览尚未就绪。代码中的高度取自网站的预估。"];
export const shareWidth = ["Width", "宽度"];
export const widthPhone = ["Phone", "手机"];
export const widthColumn = ["Column", "正文"];
export const widthPage = ["Wide", "宽幅"];
export const formElement = ["Element", "元素"];
export const formElementNote = ["Sizes itself, keeps the still picture until the chart is ready and where scripts are off, and speaks with your page.", "自动调整高度；图表就绪之前及未启用脚本时显示静态图；可与你的页面互通消息。"];
export const formScript = ["Frame with script", "框架加脚本"];
export const formScriptNote = ["An iframe that is always as high as the chart in it.", "高度始终与图表一致的 iframe。"];
export const formFrame = ["Frame", "框架"];
export const formFrameNote = ["An iframe alone, for editors that take no script. It is as high as the chart needs at its tallest.", "单独的 iframe，用于不接受脚本的编辑器，高度按图表最高时预留。"];
export const formPicture = ["Picture", "图片"];
export const formPictureNote = ["A still picture that follows the reader’s theme. It shows the chart as it comes, not what you have chosen.", "随读者主题变化的静态图，显示图表的初始状态，不含你的选择。"];
export const formJsx = ["MDX or JSX", "MDX 或 JSX"];
export const formJsxNote = ["The element for pages that are compiled: every tag is closed, and nothing is styled by text.", "用于需编译的页面：标签全部闭合，不含文本样式。"];
export const formStill = ["MDX picture", "MDX 图片"];
export const formStillNote = ["The picture alone for pages that are compiled. It shows the chart as it comes.", "用于需编译的页面的单独图片，显示图表的初始状态。"];
export const formMarkdown = ["Markdown", "Markdown"];
export const formMarkdownNote = ["A still picture for readmes and notes, with the link. It shows the chart as it comes.", "用于自述文件与笔记的静态图，附链接，显示图表的初始状态。"];
export const formCitation = ["Citation", "引用"];
export const formCitationNote = ["Words for a footnote, with the version of the data.", "用于脚注的文字，注明数据版本。"];
export const formPost = ["Post", "帖文"];
export const formPostNote = ["Ready words for a post: the finding, its figures, the date and the link.", "可直接发布的文字：结论、数字、时点与链接。"];
/** @type {((facts: { address: string, day: string, measure: string, source: string, title: string, version: string }) => string)[]} */
export const cite = [({ address, day, measure, source, title, version }) => `Olympus: “${title}”, ${measure}. Source: ${source}. Data version ${version}. ${address} (accessed ${day}).`, ({ address, day, measure, source, title, version }) => `奥林匹斯：《${title}》，${measure}。来源：${source}。数据版本 ${version}，访问于${day}。 ${address}`];
