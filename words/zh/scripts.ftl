## 核对页

claims-shown = { $count } 条论断

### 脚本的文字：程序之前、之外及程序缺席时所说的话。

language-name = 中文

fault-stopped = 程序已停止运行，请重新加载页面。
fault-folder = 浏览器不会启动磁盘文件夹中的程序：请用本地服务器打开此文件夹（例如在其中运行 { $command }），或打开单文件版 olympus.html。
fault-lost = 可能是程序下载失败，也可能是浏览器版本过旧：请重新加载页面，或换用新版浏览器。
fault-unsupported = 此浏览器不支持 WebAssembly 或已将其停用，换用新版浏览器即可看到交互图表。
fault-load = 程序下载失败，请重新加载页面再试。
fault-start = 程序已下载，但无法在此运行，可换用新版浏览器。

file-old = 此浏览器版本过旧，无法解开文件，请换用新版浏览器。
file-damaged = 文件已损坏，请重新获取。
file-start = 文件中的程序无法在此运行，可换用新版浏览器。
no-page = 此文件中没有此页面：{ $name }
to-front = 回到故事
saved-from = { $day }保存自 { $from }，数据版本 { $version }。所示内容全在此文件中：无需联网，也不向任何地方发送信息。

newer = 有新版本可用。
reload = 重新加载
offline-seen = 打开过的内容无需联网也能阅读。
offline-keep = 保存整个网站，供离线阅读（约 { $size }）
offline-keeping = 正在保存整个网站，供离线阅读。
offline-stop = 停止
offline-away = 网络已断开，恢复后将继续保存整个网站。
offline-kept = 整个网站已保存在此设备上，无需联网即可阅读。
offline-remove = 移除
offline-removed = 已移除。打开过的内容仍可离线阅读。
offline-room = 此设备空间不足，无法保存整个网站。
offline-changed = 未能保存整个网站：服务器上的文件属于另一版本。
away-title = 此页未保存在设备上
away-text = 网络已断开，且此页尚未在这里打开过。
away-again = 重试
away-kept = 现在可以阅读

saved-as = 已保存为 { $file }。
not-saved = 未能保存：{ $why }。
why-old = 浏览器版本过旧
why-broken = 浏览器中途停止
why-missing = 文件未能载入：{ $file }
why-refused = 文件未能载入：{ $file }（服务器返回 { $status }）

cite-figure = 引用此数字
cite-claim = 引用此论断
cite-none = 本站数据中已无此项
cite-form = 引用格式
cite-text = 文字
cite-text-note = 可直接放入脚注的文字。
cite-bibtex = BibTeX
cite-bibtex-note = 用于 LaTeX 及多数文献管理软件。
cite-csl = CSL-JSON
cite-csl-note = 用于 Zotero、Pandoc 与 citeproc，其中含供程序读取的数字及其范围。
cite-ris = RIS
cite-ris-note = 用于 EndNote、Mendeley 与图书馆目录。
cited-in = 奥林匹斯：{ $title }。{ $notes }数据版本 { $version }。
cited-at = { $address } （访问于{ $day }）。

share-title = 分享此图
share-close = 关闭
share-failed = 未能打开分享窗口：{ $why }。
share-link = 当前所见的链接
share-copy = 复制
share-copied = 已复制。
share-refused = 此浏览器不允许网页复制。文字已选中，请自行复制。
keep-title = 保存所见
keep-file = 存为文件
keep-copy = 复制为
keep-picture = 图片
keep-table = 表格
keep-refused = 此浏览器不允许网页复制这项内容。
keep-still = 图表此时并非交互状态
keep-no-pixels = 图片过大，此浏览器无法生成
keep-key = 图例：
kept-from = { $address } （数据版本 { $version }，{ $day }保存）
share-embed = 嵌入
share-form = 粘贴内容
share-options = 选项
share-language = 语言
share-theme = 主题
theme-reader = 随读者
theme-light = 浅色
theme-dark = 深色
share-heading = 标题
share-controls = 控件
share-pinned = 始终保留这些数字
share-preview = 预览
share-late = 预览尚未就绪。代码中的高度取自网站的预估。
share-width = 宽度
width-phone = 手机
width-column = 正文
width-page = 宽幅

form-element = 元素
form-element-note = 自动调整高度；图表就绪之前及未启用脚本时显示静态图；可与你的页面互通消息。
form-script = 框架加脚本
form-script-note = 高度始终与图表一致的 iframe。
form-frame = 框架
form-frame-note = 单独的 iframe，用于不接受脚本的编辑器，高度按图表最高时预留。
form-picture = 图片
form-picture-note = 随读者主题变化的静态图，显示图表的初始状态，不含你的选择。
form-jsx = MDX 或 JSX
form-jsx-note = 用于需编译的页面：标签全部闭合，不含文本样式。
form-still = MDX 图片
form-still-note = 用于需编译的页面的单独图片，显示图表的初始状态。
form-markdown = Markdown
form-markdown-note = 用于自述文件与笔记的静态图，附链接，显示图表的初始状态。
form-citation = 引用
form-citation-note = 用于脚注的文字，注明数据版本。
form-post = 帖文
form-post-note = 可直接发布的文字：结论、数字、时点与链接。
cite = 奥林匹斯：《{ $title }》，{ $measure }。来源：{ $source }。数据版本 { $version }，访问于{ $day }。 { $address }
